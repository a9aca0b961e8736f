package hemerotheque.cli;

import hemerotheque.search.Why;
import hemerotheque.wording.WhyWords;

/// Why an article is in an answer, for a person: what it has stands behind a `+`, what it has not behind a `-`.
record WhyText(Session session) {

    private static final String INDENT = "  ";

    void write(Why why, String typed) {
        var words = new WhyWords(session.wording());
        session.out().line("\n" + Lines.wrapped(String.join(" ", words.standing(why, typed)), ""));
        session.out().line("");
        for (var line : words.reasons(why))
            session.out().line(hanging(sign(line.sign()), line.text(), 1 + line.depth()));
        if (why.standing() == Why.Standing.NONE) return;
        session.out().line("\n" + Paper.bold(session.say("why.weights")));
        for (var remark : words.remarks(why)) session.out().line(Lines.wrapped(remark, INDENT));
        var weights = words.weights(why);
        int widest = weights.stream()
                .mapToInt(share -> words.percent(share.share()).length())
                .max()
                .orElse(0);
        for (var share : weights) {
            var percent = words.percent(share.share());
            session.out().line(hanging(" ".repeat(widest - percent.length()) + percent, share.text(), 1));
        }
    }

    /// `text` after `mark`, further lines below its first.
    private static String hanging(String mark, String text, int depth) {
        var before = INDENT.repeat(depth) + mark + " ";
        var wrapped = Lines.wrapped(text, " ".repeat(before.length()));
        return before + wrapped.stripLeading();
    }

    private static String sign(WhyWords.Sign sign) {
        return switch (sign) {
            case HELD -> "+";
            case LACKED -> "-";
            case TOLD -> "·";
        };
    }
}
