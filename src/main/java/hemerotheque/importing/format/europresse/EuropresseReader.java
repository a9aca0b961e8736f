package hemerotheque.importing.format.europresse;

import hemerotheque.importing.decode.Bombs;
import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.decode.PageDecoder.Decoded;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageShape;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.database.ExportedArticle;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/// Reads an export of Europresse: each article of it apart, one after the other, so that a file of a thousand needs
/// little more memory than its own text.
///
/// The original that is kept of an article is its part of the file, in UTF-8: read again as a file of its own it gives
/// the same article. A document that stands twice in the file is sent twice, under the same number; whoever takes the
/// articles tells that the second is a duplicate.
public final class EuropresseReader implements FormatReader {

    /// Bytes, our choice: ten times what an export of a thousand articles has been seen to take.
    static final int LARGEST_FILE = 64 << 20;

    /// Characters, our choice: a report of three hundred thousand words.
    static final int LARGEST_ARTICLE = 2 << 20;

    /// The detail of an article that [Bombs] knows.
    private static final String BOMB = "bomb";

    private final PageDecoder decoder = new PageDecoder();

    @Override
    public boolean recognises(FileHead head) {
        return PageShape.isMarkup(head)
                && head.inLowerCase().contains("docpublicationname")
                && Signs.PUBLICATION.matcher(head.beginning()).find();
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.TRANSLATED;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = file.bytes(LARGEST_FILE);
        if (bytes.isEmpty()) pages.problem(tooLarge(file.origin(), LARGEST_FILE));
        else read(decoder.decode(bytes.get(), Optional.empty()), file.origin(), pages);
    }

    private static void read(Decoded decoded, Origin file, PageSink pages) {
        int number = 0;
        for (var part : ArticleParts.of(decoded.text())) {
            if (pages.stopped()) return;
            send(part.in(decoded.text()), ++number, doubts(decoded, part), file, pages);
        }
    }

    private static void send(String part, int number, List<Problem.Kind> doubts, Origin file, PageSink pages) {
        if (part.length() > LARGEST_ARTICLE) {
            pages.problem(tooLarge(file.inside(Integer.toString(number)), LARGEST_ARTICLE));
        } else if (Bombs.isOne(part)) {
            pages.problem(new Problem(Problem.Kind.DAMAGED, file.inside(Integer.toString(number)), BOMB));
        } else {
            pages.reading(file.inside(Integer.toString(number)), sink -> {
                var original = part.getBytes(StandardCharsets.UTF_8);
                understood(part).send(file, number, original, StandardCharsets.UTF_8, doubts, sink);
            });
        }
    }

    private static ExportedArticle understood(String part) {
        var body = Jsoup.parse(part).body();
        return PresentLayout.isOf(body) ? new PresentLayout(body).article() : new EarlierLayout(body).article();
    }

    /// A doubt about the file is none about an article that is written without accents.
    private static List<Problem.Kind> doubts(Decoded decoded, ArticleParts.Part part) {
        boolean accented = part.in(decoded.text()).chars().anyMatch(c -> c > 0x7F);
        return decoded.doubtful() && accented ? List.of(Problem.Kind.DOUBTFUL_ENCODING) : List.of();
    }

    private static Problem tooLarge(Origin origin, int limit) {
        return new Problem(Problem.Kind.TOO_LARGE, origin, (limit >> 20) + " MB");
    }
}
