package hemerotheque.importing.format.factiva;

import java.util.regex.Pattern;

/// What marks a page that Factiva saved.
final class HtmlSigns {

    private static final Pattern SIGN = Pattern.compile(
            "(?i)<title>\\s*factiva\\b|class\\s*=\\s*[\"']?(?:article\\s+[a-z]{2,8}article\\b"
                    + "|articleParagraph\\s+[a-z]{2,8}articleParagraph\\b)|<div\\s[^<>]{0,200}?\\bid\\s*=\\s*[\"']?article-[A-Za-z]{2}[A-Za-z0-9]{2,14}(?:19|20)\\d{6}");

    /// The attribute of an article of our days, behind its « article- ».
    private static final Pattern NUMBER = Pattern.compile("[a-z]{2}[a-z0-9]{2,14}(?:19|20)\\d{6}");

    private static final String ARTICLE = "article";

    private static final String PARAGRAPH = "articleparagraph";

    /// Letters of a class that begins with a language.
    private static final int LONGEST_NAME = 8 + PARAGRAPH.length();

    private HtmlSigns() {}

    static boolean areIn(String html) {
        return SIGN.matcher(html).find();
    }

    /// Whether [#areIn] may be true: a look at each « article » of the page, since most pages have some.
    ///
    /// @param lower the page in lower case
    static boolean mayBeIn(String lower) {
        if (opensWithTitle(lower)) return true;
        for (int at = lower.indexOf(ARTICLE); at >= 0; at = lower.indexOf(ARTICLE, at + 1)) {
            if (isNamed(lower, at) || isNumbered(lower, at + ARTICLE.length())) return true;
        }
        return false;
    }

    private static boolean opensWithTitle(String lower) {
        for (int at = lower.indexOf("<title>"); at >= 0; at = lower.indexOf("<title>", at + 1)) {
            int word = at + "<title>".length();
            while (word < lower.length() && Character.isWhitespace(lower.charAt(word))) word++;
            if (lower.startsWith("factiva", word)) return true;
        }
        return false;
    }

    /// « article frarticle », « articleparagraph frarticleparagraph ».
    private static boolean isNamed(String lower, int at) {
        var word = lower.startsWith(PARAGRAPH, at) ? PARAGRAPH : ARTICLE;
        int first = at + word.length();
        while (first < lower.length() && Shapes.BLANKS.indexOf(lower.charAt(first)) >= 0) first++;
        if (first == at + word.length()) return false;
        int end = first;
        while (end < lower.length() && end - first <= LONGEST_NAME && isLetter(lower.charAt(end))) end++;
        return lower.startsWith(word, end - word.length()) && end - word.length() > first;
    }

    private static boolean isNumbered(String lower, int behind) {
        return lower.startsWith("-", behind)
                && NUMBER.matcher(lower).region(behind + 1, lower.length()).lookingAt();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
