package hemerotheque.importing.format.list;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.Textless;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Counts the references of a bibliography: RIS, BibTeX, Zotero's RDF. The pages that Zotero keeps lie in the folder
/// `files` beside it, and are read as any other.
public final class BibliographyReader implements FormatReader {

    private static final String EMPTY = "list";

    private static final Pattern RIS = Pattern.compile("^\\s*TY  - ?[A-Z]{2,8}(?:\\s|$)");
    private static final Pattern BIBTEX =
            Pattern.compile("^\\s*(?:%[^\\n]*\\n\\s*)*@[A-Za-z]{3,20}\\s*\\{[^,\\s{}]{0,200},");
    private static final Pattern ZOTERO = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?<rdf:RDF\\s[^>]*(?:zotero\\.org/namespaces/export|purl\\.org/net/biblio)");

    private enum Form {
        RIS,
        BIBTEX,
        ZOTERO
    }

    @Override
    public boolean recognises(FileHead head) {
        return !head.isBinary() && form(head).isPresent();
    }

    private static Optional<Form> form(FileHead head) {
        var text = head.text();
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (RIS.matcher(bare).find()) return Optional.of(Form.RIS);
        if (BIBTEX.matcher(bare).find()) return Optional.of(Form.BIBTEX);
        return ZOTERO.matcher(bare).find() ? Optional.of(Form.ZOTERO) : Optional.empty();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var textless = new Textless();
        try (var in = file.open()) {
            long references = switch (form(FileHead.of(file)).orElseThrow()) {
                case RIS -> Occurrences.of(in, "ty  -")[0];
                case BIBTEX -> entries(Occurrences.of(in, "\n@", "\n@comment", "\n@string", "\n@preamble"));
                case ZOTERO -> items(Occurrences.of(in, "<z:itemtype>", "<z:itemtype>attachment", "<z:itemtype>note"));
            };
            textless.references(references);
            textless.tell(file.origin(), pages);
            if (references == 0) pages.problem(new Problem(Problem.Kind.NOT_AN_ARTICLE, file.origin(), EMPTY));
        }
    }

    /// The first one stands at the beginning, before any line break.
    private static long entries(long[] counts) {
        return 1 + counts[0] - counts[1] - counts[2] - counts[3];
    }

    private static long items(long[] counts) {
        return counts[0] - counts[1] - counts[2];
    }
}
