package hemerotheque.importing.format.factiva;

import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.database.ExportedArticle;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields of an article in the display that sets a code before each.
final class Fields {

    private static final Set<String> CODES = Set.of(
            "AN", "ART", "BY", "CLM", "CO", "CR", "CT", "CX", "CY", "ED", "ET", "GC", "HD", "IN", "IPC", "IPD", "LA",
            "LP", "NGC", "NS", "NT", "PD", "PG", "PUB", "RE", "RF", "SC", "SE", "SN", "TD", "VOL", "WC");

    /// Characters of a field that is not text, our choice: the subjects of a long report take some thousand.
    private static final int LONGEST = 10_000;

    private final Map<String, List<Block>> values = new LinkedHashMap<>();

    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    void add(String code, List<Block> value) {
        values.computeIfAbsent(code, _ -> new ArrayList<>()).addAll(value);
    }

    void add(String code, String value) {
        add(code, value.isBlank() ? List.of() : List.of(new Block.Paragraph(value)));
    }

    boolean has(String code) {
        return values.containsKey(code);
    }

    boolean hasAny(String... codes) {
        return Stream.of(codes).anyMatch(this::has);
    }

    /// How many are told.
    int size() {
        return values.size();
    }

    private String value(String code) {
        return cut(
                values.getOrDefault(code, List.of()).stream().map(Block::text).collect(Collectors.joining(" ")));
    }

    /// `value` on one line, as far as a field goes.
    static String cut(String value) {
        return Printed.line(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }

    private Optional<String> some(String code) {
        return Optional.of(value(code)).filter(value -> !value.isBlank());
    }

    ExportedArticle article() {
        var article = new ExportedArticle()
                .source(value("SN"))
                .edition(edition())
                .headline(value("HD"))
                .published(Days.inFigures(value("PD")) + " " + value("ET"))
                .page(value("PG"))
                .words(value("WC"))
                .language(value("LA"))
                .section(some("SE").or(() -> some("CLM")).orElse(""))
                .byline(some("BY").or(() -> some("CR")).orElse(""));
        if (has("SE")) article.kicker(value("CLM"));
        Shapes.document(value("AN")).ifPresent(article::document);
        Stream.of("NS", "CO", "IN", "RE")
                .flatMap(code -> Labels.in(value(code)).stream())
                .forEach(article::tag);
        body("LP").forEach(article::block);
        body("TD").forEach(article::block);
        Stream.concat(body("ART").stream(), body("NT").stream())
                .map(Fields::caption)
                .forEach(article::block);
        return article;
    }

    private List<Block> body(String code) {
        return values.getOrDefault(code, List.of());
    }

    /// What the paper told beside its text is none of it: the words of a picture, a note.
    static Block caption(Block words) {
        return new Block.Figure(Optional.empty(), Optional.of(words.text()), Optional.empty());
    }

    private String edition() {
        return Stream.of("ED", "VOL").flatMap(code -> some(code).stream()).collect(Collectors.joining(", "));
    }
}
