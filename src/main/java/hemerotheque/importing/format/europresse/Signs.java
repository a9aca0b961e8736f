package hemerotheque.importing.format.europresse;

import java.util.regex.Pattern;

/// What marks an export of Europresse, in the text of its markup.
final class Signs {

    /// Where the name of a paper stands, in every arrangement.
    static final Pattern PUBLICATION = classed("DocPublicationName");

    /// What only the head or the foot of an article has.
    static final Pattern OF_AN_ARTICLE =
            classed("DocPublicationName|DocHeader|titreArticleVisu|publiC-lblNodoc|docOcurrContainer");

    /// What follows the name of a paper before the next article begins.
    static final Pattern BEHIND_A_NAME = classed("DocHeader|titreArticleVisu");

    private Signs() {}

    /// An element one of whose classes is among `names`.
    private static Pattern classed(String names) {
        return Pattern.compile("(?i)<[a-z][^<>]{0,400}?\\bclass\\s*=\\s*"
                + "(?:\"(?:[^\"<>]{0,400}\\s)?|'(?:[^'<>]{0,400}\\s)?|)(?:" + names + ")(?=[\\s\"'/>])");
    }
}
