package hemerotheque.importing.format.lexisnexis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The paragraphs of an export of Nexis Uni, as a document in Word, as RTF and as text.
final class WrittenDocument {

    private record Paragraph(String text, String bookmark) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();

    WrittenDocument lines(String... texts) {
        for (var text : texts) paragraphs.add(new Paragraph(text, ""));
        return this;
    }

    WrittenDocument marked(String bookmark, String text) {
        paragraphs.add(new Paragraph(text, bookmark));
        return this;
    }

    byte[] word() throws IOException {
        var xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://w\"><w:body>");
        for (var paragraph : paragraphs) {
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr>");
            if (!paragraph.bookmark().isEmpty()) {
                xml.append("<w:bookmarkStart w:id=\"1\" w:name=\"" + paragraph.bookmark()
                        + "\"/><w:bookmarkEnd w:id=\"1\"/>");
            }
            for (var run : paragraph.text().split("(?<=:\u00A0)")) {
                xml.append("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                        + run.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</w:t><w:br/><w:t>")
                        + "</w:t></w:r>");
            }
            xml.append("</w:p>");
        }
        return zip("word/document.xml", xml + "</w:body></w:document>");
    }

    static byte[] zip(String main, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(main));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    byte[] rtf() {
        var rtf = new StringBuilder(
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\info{\\title LexisNexis}}\n");
        for (var paragraph : paragraphs) {
            rtf.append("{\\pard\\plain ");
            paragraph.text().chars().forEach(c -> {
                if (c == '\u00A0') rtf.append("\\~");
                else if (c == '\n') rtf.append("\\line ");
                else if (c > 0x7E) rtf.append("\\u" + c + "?");
                else rtf.append((char) c);
            });
            rtf.append("\\par}\n");
        }
        return (rtf + "}").getBytes(StandardCharsets.US_ASCII);
    }

    String text() {
        return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
    }
}
