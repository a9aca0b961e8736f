package hemerotheque.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a field was learnt, so that a reader can judge it and correct it.
public enum Evidence {
    /// Schema.org data in the page.
    JSON_LD,
    /// A `meta` element.
    META,
    /// A `time` element or a microdata attribute.
    TIME,
    /// The line that says who wrote and when.
    BYLINE,
    /// Words that the page shows, elsewhere than in a byline.
    VISIBLE,
    /// The address of the page.
    URL,
    /// The name of the file or of a folder it lies in.
    FILENAME,
    /// The container that held the page: a WARC record, a line of JSON.
    CONTAINER,
    /// Typed in by the reader.
    READER;

    /// Whether the page does not say it: it was worked out from where the page stood or lies.
    public boolean isDeduced() {
        return this == URL || this == FILENAME;
    }

    /// `json-ld`, `meta`, …: the form that files and the command line use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The evidence written `code`, or nothing for an unknown one.
    public static Optional<Evidence> of(String code) {
        return Arrays.stream(values()).filter(e -> e.code().equals(code)).findFirst();
    }
}
