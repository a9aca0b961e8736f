package hemerotheque.importing.extract;

import java.util.List;
import java.util.Optional;

/// A block of what a page shows, on one line: a paragraph, a heading, an item, or a line of a dump.
///
/// @param level of a heading, 1 to 6; else 0
/// @param group the same number for items of one list, rows of one table, lines of one paragraph of a dump
/// @param reading of the text; cells of a row apart by a tab; empty only for a picture
/// @param linked characters inside links
/// @param bold characters in bold type
/// @param words see [Plain#countWords]
/// @param marks class names and the like of the elements around, in lower case, nearest first
record Passage(
        int index,
        Kind kind,
        int level,
        int group,
        Reading reading,
        int linked,
        int bold,
        int words,
        Zone zone,
        String marks,
        Optional<Picture> picture) {

    enum Kind {
        TEXT,
        HEADING,
        ITEM,
        QUOTE,
        ROW,
        PICTURE
    }

    /// @param image the address as the page gives it
    /// @param references all addresses that may lead to it
    /// @param ornament see [ImageTag]
    record Picture(
            Optional<String> image,
            Optional<String> caption,
            Optional<String> alternative,
            Optional<String> credit,
            List<String> references,
            boolean ornament) {

        static Picture of(ImageTag tag, Caption caption) {
            return new Picture(
                    tag.address(),
                    caption.words(),
                    tag.alternative(),
                    caption.credit(),
                    tag.references(),
                    tag.ornament());
        }

        /// One of which there are only words.
        static Picture of(Caption caption) {
            return new Picture(Optional.empty(), caption.words(), Optional.empty(), caption.credit(), List.of(), false);
        }

        Picture under(Caption more) {
            var all = new Caption(caption, credit).or(more);
            return new Picture(image, all.words(), alternative, all.credit(), references, ornament);
        }
    }

    static Passage picture(int index, Zone zone, String marks, Picture picture) {
        return new Passage(
                index,
                Kind.PICTURE,
                0,
                0,
                new Reading(picture.caption().orElse("")),
                0,
                0,
                0,
                zone,
                marks,
                Optional.of(picture));
    }

    static Passage line(int index, int group, String text) {
        return new Passage(
                index,
                Kind.TEXT,
                0,
                group,
                new Reading(text),
                0,
                0,
                Plain.countWords(text),
                Zone.MAIN,
                "",
                Optional.empty());
    }

    /// The same, standing in another part of the page.
    Passage in(Zone other) {
        return new Passage(index, kind, level, group, reading, linked, bold, words, other, marks, picture);
    }

    String text() {
        return reading.text();
    }

    /// From 0, no link, to 1, nothing but links.
    double linkShare() {
        return text().isEmpty() ? 0 : Math.min(1, (double) linked / text().length());
    }

    boolean isBold() {
        return !text().isEmpty() && bold >= text().length() - 2;
    }

    boolean isProse() {
        return words >= 12 && isSentence();
    }

    /// Whether it says something, however briefly.
    boolean isSentence() {
        return kind != Kind.HEADING
                && kind != Kind.PICTURE
                && words >= 5
                && linkShare() < 0.5
                && Plain.endsSentence(text());
    }
}
