package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The documents of a file that holds them one behind the other, sent one by one.
///
/// @param form of the documents in it
final class Sending {

    /// Bytes, our choice: five hundred documents have some five million.
    static final int LARGEST_FILE = 64 << 20;

    /// Bytes of one document, our choice: what a page may have elsewhere.
    static final int LARGEST_DOCUMENT = 16 << 20;

    /// What the database says of a document that it could not show.
    private static final Pattern DROPPED = Pattern.compile(
            "^(?:we are sorry but there is an error in this document|nous sommes désolés.{0,40}erreur).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final PageDecoder decoder = new PageDecoder();
    private final Function<String, List<Piece>> form;

    Sending(Function<String, List<Piece>> form) {
        this.form = form;
    }

    /// The bytes of `file`; its limit is told where it is beyond it.
    static Optional<byte[]> bytes(SavedFile file, PageSink pages) throws IOException {
        var bytes = file.bytes(LARGEST_FILE);
        if (bytes.isEmpty()) pages.problem(tooLarge(file.origin(), LARGEST_FILE));
        return bytes;
    }

    static Problem tooLarge(Origin origin, int most) {
        return new Problem(Problem.Kind.TOO_LARGE, origin, (most >> 20) + " MB");
    }

    /// @param charset that the file declares
    void documents(byte[] file, List<Slice> slices, Optional<String> charset, Origin origin, PageSink pages) {
        for (int i = 0; i < slices.size() && !pages.stopped(); i++) {
            var slice = slices.get(i);
            int number = i + 1;
            var place = origin.part(number);
            if (slice.length() > LARGEST_DOCUMENT) pages.problem(tooLarge(place, LARGEST_DOCUMENT));
            else pages.reading(place, sink -> document(slice.of(file), charset, origin, number, sink));
        }
    }

    private void document(byte[] bytes, Optional<String> charset, Origin origin, int number, PageSink pages) {
        var decoded = decoder.decode(bytes, charset);
        var layout = Layout.of(form.apply(decoded.text()));
        if (isDropped(layout)) {
            pages.problem(new Problem(Problem.Kind.NO_TEXT, origin.part(number), "withheld"));
            return;
        }
        var doubts = new ArrayList<Problem.Kind>();
        if (decoded.doubtful()) doubts.add(Problem.Kind.DOUBTFUL_ENCODING);
        Fields.of(Heading.of(layout.heading()), layout.labels(), layout.body())
                .send(origin, number, bytes, decoded.charset(), doubts, pages);
    }

    private static boolean isDropped(Layout layout) {
        return layout.labels().isEmpty()
                && layout.heading().stream()
                        .anyMatch(passage -> DROPPED.matcher(passage.text()).matches());
    }
}
