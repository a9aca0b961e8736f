package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.format.PageSink;
import hemerotheque.model.Origin;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts the lines of a file of Nexis Uni into its articles, and sends each as it ends; so those under counters, which
/// are as in the texts of LexisNexis.
///
/// @param <L> a line, with what its form knows of it
final class NexisFile<L> {

    /// What a form says of its lines.
    interface Form<L> {

        String text(L line);

        /// Whether an article begins at this line; false where the form does not tell.
        boolean opens(L line);

        /// What reads as the article of `lines` when read alone.
        byte[] original(List<L> lines);

        Charset charset();
    }

    /// Characters of one article, our choice: what a page may have elsewhere.
    private static final int LONGEST = Sending.LARGEST_DOCUMENT;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)^\\s*(?:page|seite|página|pagina)\\s+\\d+\\s+(?:of|de|sur|von|van|di)\\s+\\d+\\s*$");

    private final Form<L> form;
    private final Origin origin;
    private final PageSink pages;
    private final List<L> lines = new ArrayList<>();
    private long length;
    private int number;
    private boolean opened;

    NexisFile(Form<L> form, Origin origin, PageSink pages) {
        this.form = form;
        this.origin = origin;
        this.pages = pages;
    }

    /// Takes the next line; whether more is wanted.
    boolean line(L line) {
        if (form.opens(line)) open();
        var text = form.text(line);
        if (Counter.is(text)) end();
        length += text.length();
        if (length <= LONGEST) lines.add(line);
        else lines.clear();
        if (text.lines().anyMatch(NexisLines::isEnd)) end();
        return !pages.stopped();
    }

    /// What stands before the first article is no part of it; the end of another may be missing.
    private void open() {
        if (lines.stream().map(form::text).anyMatch(NexisLines::isBody)) end();
        lines.clear();
        length = 0;
        opened = true;
    }

    /// Ends the article whose lines were taken, if there is one.
    ///
    /// @return how many articles there were
    int end() {
        if (length > LONGEST) pages.problem(Sending.tooLarge(origin.part(++number), LONGEST));
        else if (!lines.isEmpty()) send();
        lines.clear();
        length = 0;
        return number;
    }

    private void send() {
        var texts = lines.stream().map(form::text).toList();
        int start = number == 0 && !opened ? Cover.length(texts) : 0;
        while (start < texts.size() && isNothing(texts.get(start))) start++;
        var article = texts.stream().skip(start).flatMap(String::lines).toList();
        boolean counted = !article.isEmpty() && Counter.is(article.getFirst());
        if (!counted && !isArticle(article)) return;
        var own = List.copyOf(lines.subList(start, lines.size()));
        int place = ++number;
        pages.reading(origin.part(place), sink -> send(article, counted, own, place, sink));
    }

    private void send(List<String> article, boolean counted, List<L> own, int place, PageSink sink) {
        var layout = Layout.of(counted ? TextPieces.of(String.join("\n\n", article)) : NexisLines.pieces(article));
        var heading = counted ? Heading.of(layout.heading()) : Heading.titleFirst(layout.heading());
        Fields.of(heading, layout.labels(), layout.body())
                .send(origin, place, form.original(own), form.charset(), List.of(), sink);
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || PAGE_NUMBER.matcher(line).matches();
    }

    /// Whether a label or the line that opens a body says so.
    private static boolean isArticle(List<String> lines) {
        return lines.stream().anyMatch(line -> NexisLines.isLabel(line) || NexisLines.isBody(line));
    }
}
