package hemerotheque.importing.format;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Folders that browsers make beside a page for what belongs to it: `Titre_fichiers` beside `Titre.html`.
///
/// Such a folder is known by its name and by the page of the same name beside it: it holds pictures, styles and frames
/// of that page, never articles of its own.
public final class PageFolder {

    /// What browsers and Windows put behind the page's name, by language. Source: the folders that the Windows shell
    /// keeps with their page.
    private static final List<String> ENDINGS = List.of(
            "_files",
            ".files",
            "_fichiers",
            "-Dateien",
            "_Dateien",
            "_archivos",
            "_bestanden",
            "_file",
            "_arquivos",
            "_ficheiros",
            "_fitxers",
            "_fitxategiak",
            "-filer",
            "_tiedostot",
            "_pliki",
            "_soubory",
            "_elemei",
            "_dosyalar",
            "_datoteke",
            "_fajlovi",
            "_failid",
            "_fails",
            "_bylos");

    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".shtml", ".mht", ".mhtml");

    private PageFolder() {}

    /// Those of `places`, which lie in one folder, that belong to a page among them.
    public static Set<Path> among(Collection<Path> places) {
        var names = places.stream().map(PageFolder::name).toList();
        var belonging = amongNames(names);
        return places.stream().filter(place -> belonging.contains(name(place))).collect(Collectors.toSet());
    }

    /// The same for the names of what lies in one folder of a container.
    public static Set<String> amongNames(Collection<String> names) {
        var pages = new HashSet<String>();
        for (var name : names) {
            var known = known(name);
            PAGES.forEach(ending -> without(ending, known).ifPresent(pages::add));
        }
        return names.stream().filter(name -> isOf(pages, known(name))).collect(Collectors.toSet());
    }

    private static boolean isOf(Set<String> pages, String folder) {
        return ENDINGS.stream()
                .anyMatch(ending ->
                        without(ending, folder).filter(pages::contains).isPresent());
    }

    private static Optional<String> without(String ending, String name) {
        var end = ending.toLowerCase(Locale.ROOT);
        boolean ends = name.length() > end.length() && name.endsWith(end);
        return Optional.of(name).filter(_ -> ends).map(whole -> whole.substring(0, whole.length() - end.length()));
    }

    private static String name(Path place) {
        return place.getFileName() == null ? "" : place.getFileName().toString();
    }

    /// In the one form of its letters.
    private static String known(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
