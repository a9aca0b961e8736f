package hemerotheque.importing.format.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Documents that are zips as well, and no containers of pages: what lies in them is of use to their own programs only.
final class OtherDocument {

    private static final int LONGEST_TYPE = 100; // bytes

    /// A file that only such a document has, and the name of its kind.
    private static final Map<String, String> MARKS = Map.of(
            "word/document.xml", "DOCX",
            "xl/workbook.xml", "XLSX",
            "ppt/presentation.xml", "PPTX",
            "META-INF/container.xml", "EPUB",
            "META-INF/MANIFEST.MF", "JAR");

    /// Source: the media types that IANA lists.
    private static final Map<String, String> TYPES = Map.of(
            "application/epub+zip", "EPUB",
            "application/vnd.oasis.opendocument.text", "ODT",
            "application/vnd.oasis.opendocument.spreadsheet", "ODS",
            "application/vnd.oasis.opendocument.presentation", "ODP");

    private OtherDocument() {}

    /// Which one `zip` is.
    static Optional<String> kind(Zip zip) {
        return zip.file("mimetype")
                .flatMap(OtherDocument::kind)
                .or(() -> zip.files().stream()
                        .map(file -> MARKS.get(file.fullName()))
                        .filter(kind -> kind != null)
                        .findFirst());
    }

    private static Optional<String> kind(ZippedFile type) {
        try (var in = type.open()) {
            var name = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            return Optional.ofNullable(TYPES.get(name));
        } catch (IOException _) {
            return Optional.empty(); // told when it is read as what it is
        }
    }
}
