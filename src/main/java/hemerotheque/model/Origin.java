package hemerotheque.model;

import java.util.Optional;

/// Where a page came from: a file, and where in it when a file holds several.
///
/// @param file the path as it was given
/// @param entry the address of a WARC record, a name in a zip, the id of a line of JSON, the place of an article among
/// several in one page; absent where the file is the page, and the page one article
public record Origin(String file, Optional<String> entry) {

    public static Origin file(String file) {
        return new Origin(file, Optional.empty());
    }

    /// What goes by `name` in the file that comes from here: `NAME` in a file of its own, `b.warc#NAME` in the entry
    /// `b.warc` of a zip.
    public Origin inside(String name) {
        return new Origin(
                file, Optional.of(entry.map(outer -> outer + "#" + name).orElse(name)));
    }

    /// What comes from the same place and goes by `name` there.
    public Origin beside(String name) {
        var outer = entry.map(all -> all.substring(0, all.lastIndexOf('#') + 1)).orElse("");
        return new Origin(file, Optional.of(outer + name));
    }

    /// Where an article stands in the page that comes from here and holds several: `2` for the second, `NAME#2` where
    /// the page is itself an entry of that name.
    ///
    /// @param number from 1, in the order of the page
    public Origin part(int number) {
        return inside(Integer.toString(number));
    }
}
