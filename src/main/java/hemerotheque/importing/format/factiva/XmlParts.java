package hemerotheque.importing.format.factiva;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where each article of an answer in XML begins and ends, told from its text alone. What it announces of their number
/// is not believed.
final class XmlParts {

    private static final Pattern ARTICLE = Pattern.compile("<(/)?(?:[\\w-]{1,40}:)?article(?=[\\s>/])");

    /// What no other XML has: the root, or what an old download has of it.
    static final Pattern SIGN =
            Pattern.compile("<(?:[\\w-]{1,40}:)?(?:PPSResponse|ppsArticleResponse|ppsarticleResultSet|ppsarticle)[\\s>]"
                    + "|http://global\\.factiva\\.com/");

    private static final Pattern NUMBER = Pattern.compile("<(?:[\\w-]{1,40}:)?accessionNo[\\s>]");

    private XmlParts() {}

    /// Whether a beginning without the root holds an article of Factiva.
    static boolean isArticle(String beginning) {
        return ARTICLE.matcher(beginning).find() && NUMBER.matcher(beginning).find();
    }

    /// The articles in `xml`, from tag to tag; one that is not closed goes to where the next begins.
    static List<String> of(String xml) {
        var parts = new ArrayList<String>();
        int start = -1;
        var tag = ARTICLE.matcher(xml);
        while (tag.find()) {
            boolean end = tag.group(1) != null;
            if (start >= 0) parts.add(xml.substring(start, end ? behind(xml, tag.end()) : tag.start()));
            start = end ? -1 : tag.start();
        }
        if (start >= 0) parts.add(xml.substring(start));
        return parts;
    }

    private static int behind(String xml, int from) {
        int end = xml.indexOf('>', from);
        return end < 0 ? xml.length() : end + 1;
    }

    /// A file of its own with nothing but `article` in it.
    static String framed(String article) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<PPSResponse><ppsArticleResponse><ppsarticleResultSet count=\"1\"><ppsarticle>"
                + article + "</ppsarticle></ppsarticleResultSet></ppsArticleResponse></PPSResponse>\n";
    }
}
