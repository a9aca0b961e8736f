package hemerotheque.importing.extract;

import java.util.List;
import java.util.Set;

/// The names that tools give to the same things. The first that holds something is believed.
public final class RecordNames {

    /// Of the text itself, plain or HTML.
    public static final List<String> TEXT = List.of(
            "body",
            "text",
            "content_html",
            "content",
            "maintext",
            "content_text",
            "textContent",
            "articleBody",
            "article_text",
            "full_text",
            "fulltext",
            "texte",
            "contenu",
            "html",
            "raw_text");

    /// Of what stands for the text where there is none: a summary, which may be all that a broadcaster gives.
    public static final List<String> SUMMARY =
            List.of("description", "excerpt", "article__excerpt", "summary", "resume");

    public static final List<String> TITLE =
            List.of("title", "headline", "titre", "article__title", "title_page", "title_rss", "name");

    public static final List<String> ADDRESS = List.of(
            "url",
            "link",
            "href",
            "uri",
            "URL",
            "article__url",
            "given_url",
            "lien",
            "address",
            "permalink",
            "pageUrl");

    /// What tools write where they found nothing, in lower case.
    private static final Set<String> NOTHING = Set.of(
            "oh, what a shame, no content",
            "oh, what a shame, no content.",
            "no content found",
            "no title found",
            "untitled",
            "null",
            "none",
            "nan",
            "n/a");

    private RecordNames() {}

    /// Whether a tool says with `text` that it found nothing.
    public static boolean isNothing(String text) {
        var bare = text.strip();
        return bare.length() < 40 && NOTHING.contains(bare.toLowerCase(java.util.Locale.ROOT))
                || bare.isEmpty()
                || isMissingContent(bare);
    }

    private static boolean isMissingContent(String text) {
        return text.length() < 400
                && text.replaceAll("<[^>]*>", "")
                        .strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("oh, what a shame");
    }
}
