package hemerotheque.importing.format.corpus;

import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what Press Corpus Scraper writes: a text in which source, author, day, title, standfirst and body stand apart
/// by blank lines, or XML with a `text` element for each article.
public final class PressCorpusReader implements FormatReader {

    /// Bytes, our choice, as of any other text.
    static final int LARGEST_FILE = 64 << 20;

    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<(?:corpus|textes?|texts)\\b[^>]*>\\s*)?<text\\s+(?=[^\\n]{0,3000}?\\b(?:source|author|title)\\s*=\\s*[\"'])(?=[^\\n]{0,3000}?\\bdate\\s*=\\s*[\"'])");

    /// A line, or none, and a line, or none; then a day that stands alone.
    private static final Pattern PLAIN = Pattern.compile(
            "^[^\\n]{0,120}\\n\\n[^\\n]{0,300}\\n\\n(?:1[89]|20)\\d\\d-[01]\\d-[0-3]\\d(?:[T ][0-9:.+Z-]{4,20})?\\n\\n");

    private static final Pattern TEXT = Pattern.compile("<text\\s.*?(?:</text>|$)", Pattern.DOTALL);

    private final PageDecoder decoder = new PageDecoder();

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0 || head.isBinary()) return false;
        var text = head.text().replace("\r\n", "\n");
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return MARKUP.matcher(bare).find() || PLAIN.matcher(bare).find();
    }

    @Override
    public Kept kept(FileHead head) {
        return isMarkup(head.text()) ? Kept.TRANSLATED : Kept.PART;
    }

    private static boolean isMarkup(String text) {
        return text.stripLeading().startsWith("<");
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = file.bytes(LARGEST_FILE);
        if (bytes.isEmpty()) {
            pages.problem(new Problem(Problem.Kind.TOO_LARGE, file.origin(), (LARGEST_FILE >> 20) + " MB"));
            return;
        }
        var text = decoder.decode(bytes.get(), Optional.empty()).text();
        var elements = TEXT.matcher(text).results().map(found -> found.group()).toList();
        if (!isMarkup(text) || elements.size() < 2) {
            pages.page(RawPage.file(file.origin(), RawPage.Kind.CORPUS, bytes.get()));
            return;
        }
        for (int i = 0; i < elements.size() && !pages.stopped(); i++) {
            var origin = file.origin().inside(Integer.toString(i + 1));
            var alone = elements.get(i).getBytes(StandardCharsets.UTF_8);
            pages.page(RawPage.file(origin, RawPage.Kind.CORPUS, alone));
        }
    }
}
