package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.warc.Fields.Named;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands at the beginning of a record.
///
/// Source: ISO 28500 (WARC 1.1); for ARC, the description that the Internet Archive gave in 1996.
///
/// @param type `response`, `revisit`…, in lower case
/// @param target the address, without the angle brackets that some programs put around it; may be empty
/// @param length of the body in bytes; -1 where it is not told, or cannot be
/// @param media the type of the body, as it is written; may be empty
record Head(String type, String target, Optional<Instant> date, long length, String media, Fields fields) {

    /// Address, sender, moment, type, length; the second edition of the format has more before the length.
    private static final Pattern ARC_LINE =
            Pattern.compile("([a-z][a-z0-9+.-]*:.*?) (\\S+) (\\d{14}) (\\S+)(?: .*)? (\\d{1,18})\\s*");

    private static final DateTimeFormatter FOURTEEN_DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    /// @param text from the line of the version to the blank line
    static Head of(byte[] text) {
        var fields = Fields.after(text, text.length).fields();
        return new Head(
                fields.value("warc-type").toLowerCase(Locale.ROOT),
                bare(fields.value("warc-target-uri")),
                moment(fields.value("warc-date")),
                length(fields.value("content-length")),
                fields.value("content-type"),
                fields);
    }

    static boolean isArcLine(String line) {
        return ARC_LINE.matcher(line).matches();
    }

    /// The record that a line of an ARC begins; nothing where it is no such line.
    static Optional<Head> ofArc(byte[] line) {
        var found = ARC_LINE.matcher(new String(line, StandardCharsets.UTF_8));
        if (!found.matches()) return Optional.empty();
        var target = found.group(1);
        boolean page = target.startsWith("http:") || target.startsWith("https:");
        return Optional.of(new Head(
                page ? "response" : "warcinfo",
                target,
                moment(found.group(3)),
                length(found.group(5)),
                "application/http",
                Fields.NONE));
    }

    private static String bare(String address) {
        boolean framed = address.startsWith("<") && address.endsWith(">");
        return framed ? address.substring(1, address.length() - 1) : address;
    }

    private static long length(String digits) {
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    private static Optional<Instant> moment(String written) {
        try {
            if (written.isEmpty()) return Optional.empty();
            if (written.matches("\\d{14}"))
                return Optional.of(LocalDateTime.parse(written, FOURTEEN_DIGITS).toInstant(ZoneOffset.UTC));
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty(); // written otherwise than any known program writes it
        }
    }

    Named mediaType() {
        return Named.of(media);
    }
}
