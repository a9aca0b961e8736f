package hemerotheque.importing.format.message;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which part of a message is the page that was saved; the other pages in it are its frames.
final class MainPart {

    private MainPart() {}

    /// The page that stood at `snapshot`, else the root of related parts, else the first page; a text only where there
    /// is no page. What was attached comes last.
    static Optional<Part> of(List<Part> parts, Optional<String> snapshot) {
        var full = parts.stream().filter(part -> part.bytes().length > 0).toList();
        var pages = full.stream().filter(Part::isPage).toList();
        if (!pages.isEmpty()) return best(pages, snapshot);
        var others = full.stream().filter(Part::looksLikePage).toList();
        if (!others.isEmpty()) return best(others, snapshot);
        return full.stream().filter(part -> part.isText() && !part.attached()).findFirst();
    }

    private static Optional<Part> best(List<Part> pages, Optional<String> snapshot) {
        return pages.stream()
                .min(Comparator.<Part, Boolean>comparing(Part::attached)
                        .thenComparing(part -> !isAt(part, snapshot))
                        .thenComparing(part -> !part.root()));
    }

    private static boolean isAt(Part part, Optional<String> snapshot) {
        return snapshot.isPresent() && part.location().equals(snapshot);
    }
}
