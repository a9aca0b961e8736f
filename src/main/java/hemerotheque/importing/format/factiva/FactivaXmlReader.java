package hemerotheque.importing.format.factiva;

import hemerotheque.importing.decode.Bombs;
import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads an answer of Factiva in XML, with a namespace or without, each article apart. Nothing is resolved that the
/// document names.
///
/// The original that is kept of an article is its element in UTF-8, in the frame that makes it a file of its own.
public final class FactivaXmlReader implements FormatReader {

    private static final Pattern MARKUP =
            Pattern.compile("^(?:\uFEFF)?\\s*<(?![!]doctype html|html)", Pattern.CASE_INSENSITIVE);

    private final PageDecoder decoder = new PageDecoder();

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        if (!MARKUP.matcher(text).find()) return false;
        return XmlParts.SIGN.matcher(text).find() || XmlParts.isArticle(text);
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.TRANSLATED;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = Articles.bytes(file, pages);
        if (bytes.isEmpty()) return;
        var decoded = decoder.decode(bytes.get(), Optional.empty());
        var doubts = decoded.doubtful() ? List.of(Problem.Kind.DOUBTFUL_ENCODING) : List.<Problem.Kind>of();
        var articles = new Articles(file.origin(), doubts, pages);
        for (var part : XmlParts.of(decoded.text())) {
            if (articles.stopped()) return;
            send(part, articles);
        }
        if (articles.count() == 0) pages.problem(Articles.none(file.origin()));
    }

    private static void send(String part, Articles articles) {
        if (part.length() > Articles.LARGEST_ARTICLE) articles.tooLarge();
        else if (Bombs.isOne(part)) articles.damaged(Articles.BOMB);
        else
            articles.send(() -> XmlArticle.of(part), () -> XmlParts.framed(part).getBytes(StandardCharsets.UTF_8));
    }
}
