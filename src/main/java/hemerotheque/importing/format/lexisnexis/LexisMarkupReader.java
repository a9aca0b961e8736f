package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageShape;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the pages of LexisNexis Academic and Nexis.com, until 2019: one after the other, each between comments; where
/// these were lost, under its counter.
public final class LexisMarkupReader implements FormatReader {

    private static final Pattern DOCUMENT =
            Pattern.compile("<!--[^<>]{0,80}<DOC\\s+NUMBER=\"?\\d{1,9}\"?>\\s{0,9}<DOCFULL>", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("</DOCFULL>\\s{0,9}</DOC>\\s{0,9}-->", Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTER = Pattern.compile(
            ">\\s{0,20}(?:[\\p{L} ]{1,30} -\\s+)?" + Counter.WORDS + "\\s{0,20}<", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,3}=\\s{0,3}[\"']?([\\w-]{3,20})", Pattern.CASE_INSENSITIVE);

    /// Characters, our choice: how far before a counter its paragraph may begin.
    private static final int TAGS = 300;

    private static final int PROLOGUE = 8192; // bytes, our choice: in which a charset is declared

    @Override
    public boolean recognises(FileHead head) {
        if (!PageShape.isMarkup(head)) return false;
        var lower = head.inLowerCase();
        return lower.contains("<docfull>") && DOCUMENT.matcher(head.beginning()).find()
                || Counter.mayBeIn(lower) && COUNTER.matcher(head.beginning()).find();
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.PART;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = Sending.bytes(file, pages);
        if (bytes.isEmpty()) return;
        var text = new String(bytes.get(), StandardCharsets.ISO_8859_1); // places in it are places in the bytes
        var charset = CHARSET.matcher(text).region(0, Math.min(text.length(), PROLOGUE));
        var declared = charset.find() ? Optional.of(charset.group(1)) : Optional.<String>empty();
        new Sending(MarkupPieces::of).documents(bytes.get(), slices(text), declared, file.origin(), pages);
    }

    private static List<Slice> slices(String text) {
        var commented = starts(DOCUMENT, text);
        var starts = commented.isEmpty() ? paragraphs(text) : commented;
        var slices = new ArrayList<Slice>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            var end = END.matcher(text).region(starts.get(i), next);
            slices.add(new Slice(starts.get(i), end.find() ? end.end() : next));
        }
        return slices;
    }

    private static List<Integer> starts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.start()).toList();
    }

    /// Where the paragraphs begin in which counters stand.
    private static List<Integer> paragraphs(String text) {
        var starts = new ArrayList<Integer>();
        for (int counter : starts(COUNTER, text)) {
            var before = text.substring(Math.max(0, counter - TAGS), counter).toLowerCase(Locale.ROOT);
            int tag = Math.max(before.lastIndexOf("<div"), before.lastIndexOf("<p"));
            starts.add(tag < 0 ? counter + 1 : counter - before.length() + tag);
        }
        return starts;
    }
}
