package hemerotheque.importing.format.zip;

import hemerotheque.importing.format.RelativeName;
import hemerotheque.importing.picture.Resources;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of a zip by the relative addresses of its pages. Addresses are only compared with names: no file of the
/// disk is opened.
final class Beside {

    private static final Logger LOG = LoggerFactory.getLogger(Beside.class);

    private final List<ZippedFile> files;
    private Optional<Map<String, ZippedFile>> byName = Optional.empty();

    /// @param files not changed once something is asked for
    Beside(List<ZippedFile> files) {
        this.files = files;
    }

    /// The bytes of what the page of that name names.
    Optional<byte[]> at(String page, String reference) {
        var names = names();
        return RelativeName.of(reference)
                .map(name -> resolved(page, name))
                .flatMap(Optional::stream)
                .map(names::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .flatMap(Beside::read);
    }

    private synchronized Map<String, ZippedFile> names() {
        if (byName.isEmpty()) {
            var names = new HashMap<String, ZippedFile>();
            files.forEach(file -> resolved("", file.fullName()).ifPresent(name -> names.putIfAbsent(name, file)));
            byName = Optional.of(names);
        }
        return byName.get();
    }

    /// The name of what `relative` is from `page`; nothing outside the zip.
    private static Optional<String> resolved(String page, String relative) {
        var steps = new ArrayDeque<String>();
        for (var step : (page.substring(0, page.lastIndexOf('/') + 1) + relative).split("/")) {
            if (step.isEmpty() || step.equals(".")) continue;
            if (!step.equals("..")) steps.addLast(step);
            else if (steps.pollLast() == null) return Optional.empty();
        }
        return Optional.of(Normalizer.normalize(String.join("/", steps), Normalizer.Form.NFC));
    }

    private static Optional<byte[]> read(ZippedFile file) {
        if (file.refusal().isPresent()) return Optional.empty();
        try {
            return file.bytes(Resources.LARGEST);
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file.origin(), e);
            return Optional.empty();
        }
    }
}
