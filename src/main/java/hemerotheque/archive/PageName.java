package hemerotheque.archive;

import hemerotheque.model.Origin;
import java.util.regex.Pattern;

/// The name that a page goes by where no archive gives it a number.
final class PageName {

    /// A last extension: up to five letters and digits, not digits alone, as in `page.2020`; or Safari's.
    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.(?!\\d+$)(?:[A-Za-z0-9]{1,5}|webarchive)$");

    /// What packers put behind another extension: `pages.warc.gz`.
    private static final Pattern PACKED = Pattern.compile("(?i)(?<=.)\\.(gz|bz2|xz|zst|br)$");

    private PageName() {}

    /// The name of the file without folder and extensions; `#entry` behind it where the file is a container.
    static String of(Origin origin) {
        var path = origin.file();
        var file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        var unpacked = PACKED.matcher(file).replaceFirst("");
        var name = EXTENSION.matcher(unpacked).replaceFirst("");
        return origin.entry().map(entry -> name + "#" + entry).orElse(name);
    }
}
