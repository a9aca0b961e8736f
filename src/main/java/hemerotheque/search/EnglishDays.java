package hemerotheque.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Turns days said in English into the French that [DayExpression] reads: « May 17, 2020 », « last 12 months »,
/// « since 2015 », « the 1990s ». Texts come folded.
final class EnglishDays {

    private static final Map<Pattern, String> PHRASES = phrases();

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("january", "janvier"),
            Map.entry("february", "fevrier"),
            Map.entry("feb", "fevrier"),
            Map.entry("march", "mars"),
            Map.entry("mar", "mars"),
            Map.entry("april", "avril"),
            Map.entry("apr", "avril"),
            Map.entry("may", "mai"),
            Map.entry("june", "juin"),
            Map.entry("jun", "juin"),
            Map.entry("july", "juillet"),
            Map.entry("jul", "juillet"),
            Map.entry("august", "aout"),
            Map.entry("aug", "aout"),
            Map.entry("september", "septembre"),
            Map.entry("october", "octobre"),
            Map.entry("november", "novembre"),
            Map.entry("december", "decembre"),
            Map.entry("spring", "printemps"),
            Map.entry("summer", "ete"),
            Map.entry("autumn", "automne"),
            Map.entry("fall", "automne"),
            Map.entry("winter", "hiver"),
            Map.entry("today", "aujourd'hui"),
            Map.entry("yesterday", "hier"),
            Map.entry("since", "depuis"),
            Map.entry("until", "jusqu'au"),
            Map.entry("before", "avant"),
            Map.entry("after", "apres"));

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private EnglishDays() {}

    static String inFrench(String folded) {
        var text = WORD.matcher(folded).replaceAll(word -> WORDS.getOrDefault(word.group(), word.group()));
        for (var phrase : PHRASES.entrySet())
            text = phrase.getKey().matcher(text).replaceAll(phrase.getValue());
        return text;
    }

    private static Map<Pattern, String> phrases() {
        var phrases = new LinkedHashMap<Pattern, String>();
        add(phrases, "([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", "$2 $1 $3");
        add(phrases, "(\\d{1,2})(?:st|nd|rd|th)(?: of)? ([a-z]+)", "$1 $2");
        add(phrases, "(?:the )?(\\d{3}0)s", "annees $1");
        add(phrases, "(?:the )?last (\\d+) days?", "$1 derniers jours");
        add(phrases, "(?:the )?last (\\d+) weeks?", "$1 dernieres semaines");
        add(phrases, "(?:the )?last (\\d+) months?", "$1 derniers mois");
        add(phrases, "(?:the )?last (\\d+) years?", "$1 dernieres annees");
        add(phrases, "this week", "cette semaine");
        add(phrases, "last week", "semaine derniere");
        add(phrases, "this month", "ce mois");
        add(phrases, "last month", "mois dernier");
        add(phrases, "this year", "cette annee");
        add(phrases, "last year", "annee derniere");
        add(phrases, "between (.+) and (.+)", "entre $1 et $2");
        add(phrases, "from (.+) to (.+)", "du $1 au $2");
        add(phrases, "(.+) to (.+)", "$1 au $2");
        add(phrases, "^(?:in|on) ", "");
        return phrases;
    }

    private static void add(Map<Pattern, String> phrases, String english, String french) {
        var bounded = english.startsWith("^") ? english : "\\b" + english + "\\b";
        phrases.put(Pattern.compile(bounded), french);
    }
}
