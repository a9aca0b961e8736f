package hemerotheque.store;

import hemerotheque.model.Article;

/// What a list shows under a headline: the standfirst, or else the opening of the body, on one line.
final class Lede {

    /// UTF-16 units, with the `…` of a cut.
    static final int LONGEST = 300;

    private Lede() {}

    /// Cut at a word; empty where the article is of pictures only.
    static String of(Article article) {
        var whole = article.standfirst().orElseGet(article::text);
        var opening = whole.substring(0, Math.min(whole.length(), 4 * LONGEST)); // more than enough, blanks included
        var line = onOneLine(opening);
        return line.length() <= LONGEST ? line : cut(line);
    }

    /// `text`, or so much of it that it has to be cut.
    private static String onOneLine(String text) {
        var line = new StringBuilder(LONGEST + 2);
        boolean blank = false;
        for (int i = 0; i < text.length() && line.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
                continue;
            }
            if (blank && !line.isEmpty()) line.append(' ');
            line.append(c);
            blank = false;
        }
        return line.toString();
    }

    private static String cut(String line) {
        int space = line.lastIndexOf(' ', LONGEST - 1);
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) end--;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
