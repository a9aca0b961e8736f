package hemerotheque.importing.format.factiva;

import hemerotheque.importing.decode.Bombs;
import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageShape;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads a page that Factiva saved, with codes before the fields or without: each article of it apart, one after the
/// other, so that little more than the text of the file is held in memory.
///
/// The original that is kept of an article is its part of the page, in UTF-8: read as a file of its own it gives the
/// same article.
public final class FactivaHtmlReader implements FormatReader {

    private final PageDecoder decoder = new PageDecoder();

    @Override
    public boolean recognises(FileHead head) {
        return PageShape.isMarkup(head) && HtmlSigns.mayBeIn(head.inLowerCase()) && HtmlSigns.areIn(head.beginning());
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
        for (var part : HtmlParts.of(decoded.text())) {
            if (articles.stopped()) return;
            send(decoded.text().substring(part.start(), part.end()), articles);
        }
        if (articles.count() == 0 && bytes.get().length <= PageShape.largest(RawPage.Kind.MARKUP)) {
            pages.page(RawPage.file(file.origin(), RawPage.Kind.MARKUP, bytes.get(), file.beside()));
        }
    }

    private static void send(String part, Articles articles) {
        if (part.length() > Articles.LARGEST_ARTICLE) articles.tooLarge();
        else if (Bombs.isOne(part)) articles.damaged(Articles.BOMB);
        else articles.send(() -> HtmlArticle.of(part), () -> part.getBytes(StandardCharsets.UTF_8));
    }
}
