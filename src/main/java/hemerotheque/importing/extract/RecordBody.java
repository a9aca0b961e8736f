package hemerotheque.importing.extract;

import hemerotheque.model.Article;
import hemerotheque.model.Block;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The text of a record as blocks.
///
/// @param excerpt whether it is a summary of a text that stands elsewhere
record RecordBody(List<Block> blocks, boolean excerpt) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00A0]*\\R\\s*");
    private static final Pattern LINE = Pattern.compile("\\R");

    /// Members that only reading lists have, which keep the summary and leave the text on its site.
    private static final List<String> OF_A_READING_LIST = List.of("readingProgress", "savedAt", "article__excerpt");

    /// Characters that tell whether two texts begin alike, our choice.
    private static final int ALIKE = 120;

    /// The first text that is told; where there is none, the summary.
    static RecordBody of(JsonFields fields) {
        for (var name : RecordNames.TEXT) {
            var body = fields.text(name).map(text -> read(text, fields));
            if (body.filter(RecordBody::isSome).isPresent()) return body.get();
        }
        for (var name : RecordNames.SUMMARY) {
            var body = fields.text(name).map(text -> read(text, fields)).filter(RecordBody::isSome);
            boolean summary = OF_A_READING_LIST.stream().anyMatch(fields.object()::has);
            if (body.isPresent())
                return new RecordBody(body.get().blocks(), summary || body.get().excerpt());
        }
        return new RecordBody(List.of(), false);
    }

    private boolean isSome() {
        return blocks.stream().anyMatch(block -> !(block instanceof Block.Figure));
    }

    private static RecordBody read(String text, JsonFields fields) {
        boolean ours = fields.object().has("published_evidence");
        if (ours) return new RecordBody(ourBlocks(text.strip()), false);
        var fragment = Fragment.of(text);
        return new RecordBody(fragment.blocks(), fragment.cut());
    }

    /// Lines that our own export left together are those of a list, or with tabs the rows of a table.
    private static List<Block> ourBlocks(String text) {
        boolean blankLines = BLANK_LINE.matcher(text).find();
        var parts = (blankLines ? BLANK_LINE : LINE).splitAsStream(text);
        return parts.flatMap(part -> blankLines ? together(part) : lines(part).map(Block.Paragraph::new))
                .toList();
    }

    private static Stream<Block> together(String part) {
        if (part.contains("\t")) return Stream.of(table(part));
        var lines = lines(part).toList();
        if (lines.size() > 1) return Stream.of(new Block.Listing(false, lines));
        return lines.stream().map(Block.Paragraph::new);
    }

    private static Stream<String> lines(String part) {
        return LINE.splitAsStream(part).map(Plain::line).filter(line -> !line.isEmpty());
    }

    private static Block table(String part) {
        return new Block.Table(LINE.splitAsStream(part)
                .map(row -> Stream.of(row.split("\t", -1)).map(Plain::line).toList())
                .toList());
    }

    /// Whether `line`, which may end with an ellipsis, is how the text begins.
    boolean opensWith(String line) {
        return opensWith(blocks, line);
    }

    static boolean opensWith(List<Block> blocks, String line) {
        var key = Plain.key(line);
        var text = Plain.key(Article.text(blocks));
        if (key.isEmpty() || text.startsWith(key)) return true;
        return key.length() > ALIKE && text.startsWith(key.substring(0, ALIKE));
    }
}
