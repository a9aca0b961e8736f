package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.format.zip.WrittenZip;
import hemerotheque.importing.format.zip.WrittenZip.File;
import hemerotheque.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Containers whose entries bear names that lead elsewhere, imported by a process of its own whose temporary folder
/// nobody else uses.
class NothingOutsideTest {

    @TempDir
    private Path temp;

    /// Another process: imports its second argument into the archive of its first.
    static final class OtherProcess {
        public static void main(String[] arguments) {
            try (var archive = Archive.open(Path.of(arguments[0]), Pages.NOON)) {
                var report = archive.importer().run(List.of(Path.of(arguments[1])), Progress.NONE, Cancel.NEVER);
                System.exit((int) report.count(Outcome.Kind.ADDED));
            }
        }
    }

    @Test
    void anImportWritesInItsArchiveOnly() throws Exception {
        var pages = Files.createDirectories(temp.resolve("home/pages"));
        Files.createDirectories(temp.resolve("tmp"));
        var evil = List.of(
                "../../hors.html",
                temp.resolve("home/absolu.html").toString(),
                "..\\..\\hors-windows.html",
                "C:\\absolu.html",
                "dossier/../../encore.html",
                "/racine.html");
        Files.write(pages.resolve("glissant.zip"), zip(evil));
        Files.writeString(pages.resolve("glissant.mhtml"), message(temp.resolve("home/message.html")));
        var before = listing();

        int added = imported(temp.resolve("archive"), pages);

        assertEquals(evil.size() + 1, added);
        assertEquals(before, listing());
    }

    private byte[] zip(List<String> names) {
        var files = new ArrayList<File>();
        for (var name : names) files.add(File.packed(name, article("le pont " + files.size())));
        return WrittenZip.of(files.toArray(File[]::new)).bytes();
    }

    private String article(String subject) {
        var file = Pages.article(temp.resolve("written"), subject + ".html", subject, LocalDate.of(2024, 5, 2));
        return Pages.read(file);
    }

    private String message(Path elsewhere) {
        return "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Location: file://" + elsewhere + "\r\n"
                + "Content-Disposition: attachment; filename=\"" + elsewhere + "\"\r\n\r\n" + article("le bac")
                + "\r\n--b--\r\n";
    }

    /// All that lies around the archive, with what it holds.
    private TreeMap<String, String> listing() throws IOException {
        var listing = new TreeMap<String, String>();
        try (var all = Files.walk(temp)) {
            for (var path : all.filter(path -> !path.startsWith(temp.resolve("archive")))
                    .toList()) {
                var content = Files.isRegularFile(path) ? new String(Files.readAllBytes(path), "ISO-8859-1") : "";
                listing.put(temp.relativize(path).toString(), content);
            }
        }
        return listing;
    }

    private int imported(Path archive, Path pages) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData", // which the virtual machine keeps in /tmp
                        "-Djava.io.tmpdir=" + temp.resolve("tmp"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        archive.toString(),
                        pages.toString())
                .directory(temp.resolve("home").toFile())
                .inheritIO()
                .start();
        process.waitFor(60, TimeUnit.SECONDS);
        return process.exitValue();
    }
}
