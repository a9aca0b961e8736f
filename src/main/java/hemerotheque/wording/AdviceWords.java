package hemerotheque.wording;

import hemerotheque.search.Advice;
import hemerotheque.search.Query;
import hemerotheque.search.Relief;
import hemerotheque.search.Relief.Given;
import hemerotheque.search.Respelling;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What would help a question further, in words.
public final class AdviceWords {

    private final Wording wording;

    public AdviceWords(Wording wording) {
        this.wording = wording;
    }

    /// That the answer is to another spelling: « L’archive n’a pas « retraittes » : recherche faite avec « retraites ».
    /// »
    public String searched(Advice.Correction correction) {
        return wording.say(
                "advice.searched", quoted(correction, Respelling::typed), quoted(correction, Respelling::spelt));
    }

    private String quoted(Advice.Correction correction, Function<Respelling, String> word) {
        return correction.words().stream()
                .map(respelt -> wording.say("query.quoted", word.apply(respelt)))
                .collect(Collectors.joining(", "));
    }

    /// « Sans la date : 312 ».
    public String relief(Relief relief) {
        return wording.say("advice.relief", given(relief.given()), relief.total());
    }

    private String given(Given given) {
        return switch (given) {
            case Given.Part(var _, Query.Published _), Given.Days() -> wording.say("advice.without.days");
            case Given.Part(var text, var _) -> wording.say("advice.without.part", text);
            case Given.Sources(var names)
            when names.isEmpty() -> wording.say("advice.without.part", wording.say("source.unknown"));
            case Given.Sources(var names) -> wording.say("advice.without.sources", String.join(", ", names));
            case Given.Section(var name) -> wording.say("advice.without.section", name);
            case Given.Spelling(var word) -> wording.say("advice.spelling", word);
        };
    }
}
