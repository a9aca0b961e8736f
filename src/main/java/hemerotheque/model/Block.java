package hemerotheque.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A piece of an article's body, in reading order. Texts are plain, one line each, never blank.
public sealed interface Block {

    /// The words of this block, as search, copies and exports take them; lines apart by `\n`.
    String text();

    /// The same, each text that is read on its own: items of a list, cells of a table, the words under a picture.
    default List<String> texts() {
        return List.of(text());
    }

    record Paragraph(String text) implements Block {
        public Paragraph {
            Text.requireSome(text, "a paragraph");
        }
    }

    /// @param level 2 for the highest inside an article, to 6
    record Subheading(int level, String text) implements Block {
        public Subheading {
            Text.requireSome(text, "a subheading");
        }
    }

    record Quote(String text) implements Block {
        public Quote {
            Text.requireSome(text, "a quote");
        }
    }

    /// A list that is content.
    record Listing(boolean numbered, List<String> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return String.join("\n", items);
        }

        @Override
        public List<String> texts() {
            return items;
        }
    }

    /// Rows of cells; a row may be shorter than another.
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return String.join(
                    "\n", rows.stream().map(row -> String.join("\t", row)).toList());
        }

        @Override
        public List<String> texts() {
            return rows.stream().flatMap(List::stream).toList();
        }
    }

    /// A picture: its caption and what stands for it where it cannot be shown.
    ///
    /// @param image the address as the page gives it: never fetched
    /// @param credit who made or owns it, as the page names him beside the caption
    /// @param kept the picture itself; absent where it did not lie with the page
    record Figure(
            Optional<String> image,
            Optional<String> caption,
            Optional<String> alternative,
            Optional<String> credit,
            Optional<KeptPicture> kept)
            implements Block {

        /// A figure of which nothing but words is kept.
        public Figure(Optional<String> image, Optional<String> caption, Optional<String> alternative) {
            this(image, caption, alternative, Optional.empty(), Optional.empty());
        }

        /// What stands under the picture, else what stands for it.
        @Override
        public String text() {
            var under = Stream.of(caption, credit).flatMap(Optional::stream).collect(Collectors.joining(" "));
            return under.isEmpty() ? alternative.orElse("") : under;
        }

        /// Whether there are words of its own to stand under it.
        public boolean captioned() {
            return caption.isPresent() || credit.isPresent();
        }

        /// What is read under it. Of one that is not kept, and has no caption, the words that stand for it: there they
        /// can be found.
        public Optional<String> under() {
            return Optional.of(text()).filter(text -> !text.isBlank() && (captioned() || kept.isEmpty()));
        }

        @Override
        public List<String> texts() {
            return under().stream().toList();
        }
    }
}
