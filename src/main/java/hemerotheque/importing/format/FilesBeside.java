package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files beside a saved page, by its relative addresses: `page_fichiers/photo.jpg`, `./images/plan.png`.
///
/// Nothing outside the page's own folder, nothing through a link, nothing but regular files, whatever the page says.
record FilesBeside(Path page) implements Resources {

    private static final Logger LOG = LoggerFactory.getLogger(FilesBeside.class);

    @Override
    public Optional<byte[]> at(String reference) {
        return RelativeName.of(reference)
                .map(this::file)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(FilesBeside::read);
    }

    /// The regular file of that name below the page's folder, followed step by step.
    private Optional<Path> file(String name) {
        var steps = List.of(name.split("/", -1));
        if (steps.getFirst().isEmpty() || !steps.stream().allMatch(FilesBeside::isHarmless)) return Optional.empty();
        var at = page.toAbsolutePath().getParent();
        try {
            for (var step : steps.subList(0, steps.size() - 1)) {
                if (step.isEmpty() || step.equals(".")) continue;
                at = at.resolve(step);
                if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
            }
            return Optional.of(at.resolve(steps.getLast()))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a name that this system cannot have
        }
    }

    /// Whether a step of a path leads no way but down: no `..`, no drive, no share, no stream of a file.
    private static boolean isHarmless(String step) {
        return !step.strip().startsWith("..") && step.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ');
    }

    private static Optional<byte[]> read(Path file) {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = in.readNBytes(LARGEST + 1);
            return Optional.of(bytes).filter(all -> all.length <= LARGEST);
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            return Optional.empty();
        }
    }
}
