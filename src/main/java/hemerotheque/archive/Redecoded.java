package hemerotheque.archive;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Capture;
import java.nio.charset.Charset;
import java.util.Optional;

/// A page of an archive, read with an encoding that somebody chose.
///
/// @param before as it was read up to now
/// @param article as it comes out now; nothing where the page, read so, holds no article
/// @param opening the first lines of the article, or of the page where it holds none
/// @param broken characters that stand for bytes which are none in this encoding
/// @param translated whether the page is a part of a file that held several articles, kept in UTF-8 whatever the file
/// was in: in other encodings it is not read, as none can be right
public record Redecoded(
        ArticleId id,
        Charset charset,
        Capture before,
        Optional<Article> article,
        String opening,
        long broken,
        boolean translated) {}
