package hemerotheque.archive;

import hemerotheque.search.Advice;
import hemerotheque.search.Answer;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.ParsedQuery.Part;
import hemerotheque.search.Query;
import hemerotheque.search.Relief;
import hemerotheque.search.Relief.Given;
import hemerotheque.search.Respelling;
import hemerotheque.search.SearchRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Helps questions on that have no answer, or words that the archive lacks.
///
/// @param answers to requests, without advice
/// @param reader of questions
/// @param respeller of the words that the archive lacks
record Advising(
        Function<SearchRequest, Answer> answers,
        Function<String, ParsedQuery> reader,
        Function<Query, List<Respelling>> respeller) {

    /// Conditions that are given up one by one at the most, our choice: each is a search.
    private static final int MOST_GIVEN = 20;

    /// Reliefs that are told, our choice.
    private static final int MOST_TOLD = 6;

    /// Letters of a word that is also looked for nearly so, our choice.
    private static final int SHORTEST = 4;

    /// `answer` with advice. Where there is none and the archive lacks a word, the answer to the question with the near
    /// word: whole, with the page that was asked for.
    Answer advised(SearchRequest request, Answer answer) {
        if (answer.partial()) return answer; // what was not looked at may hold the words
        if (answer.total() == 0) return rescued(request).orElseGet(() -> relieved(request, answer));
        boolean first = request.offset() == 0 && request.limit() > 0;
        if (!first) return answer;
        var correction = correction(request)
                .map(found -> new Advice.Correction(found.question, found.words, total(request, found.question), false))
                .filter(found -> found.total() > 0);
        return correction.isPresent() ? answer.advised(new Advice(correction, List.of())) : answer;
    }

    /// `words` with those respelt that the archive lacks; nothing where it lacks none that it knows something near to.
    Optional<String> respelt(String words) {
        return correction(SearchRequest.of(words)).map(Corrected::question);
    }

    private record Corrected(String question, List<Respelling> words) {}

    private Optional<Answer> rescued(SearchRequest request) {
        return correction(request).flatMap(found -> {
            var answer = answers.apply(request.asking(found.question));
            var said = new Advice.Correction(found.question, found.words, answer.total(), true);
            return answer.total() == 0
                    ? Optional.empty()
                    : Optional.of(answer.advised(new Advice(Optional.of(said), List.of())));
        });
    }

    /// The question with its lacking words respelt, all else as typed.
    private Optional<Corrected> correction(SearchRequest request) {
        var words = respeller.apply(reader.apply(request.words()).query());
        var question = request.words();
        for (var word : words) question = replaced(question, word);
        return question.equals(request.words()) ? Optional.empty() : Optional.of(new Corrected(question, words));
    }

    private static String replaced(String question, Respelling word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word.typed()) + "(?![\\p{L}\\p{N}])")
                .matcher(question)
                .replaceAll(Matcher.quoteReplacement(word.spelt()));
    }

    private Answer relieved(SearchRequest request, Answer answer) {
        if (request.limit() == 0) return answer; // it only counts
        var reliefs = asked(request).stream()
                .sorted(Comparator.comparing(Relief::total).reversed())
                .limit(MOST_TOLD)
                .toList();
        return answer.advised(new Advice(Optional.empty(), reliefs));
    }

    private List<Relief> asked(SearchRequest request) {
        var reliefs = new ArrayList<Relief>();
        var parsed = reader.apply(request.words());
        for (var part : parsed.parts().stream().limit(MOST_GIVEN).toList()) {
            var given = new Given.Part(ParsedQuery.typed(request.words(), part), part.query());
            add(reliefs, given, request.asking(parsed.without(request.words(), part)));
            nearly(part)
                    .ifPresent(word -> add(reliefs, word, request.asking(ParsedQuery.nearly(request.words(), part))));
        }
        var filter = request.filter();
        if (filter.days().isPresent() || filter.undated())
            add(reliefs, new Given.Days(), request.filtered(filter.ofAnyDay()));
        if (!filter.sources().isEmpty() || filter.unsourced())
            add(reliefs, new Given.Sources(filter.sources()), request.filtered(filter.from(List.of())));
        filter.section()
                .ifPresent(name -> add(reliefs, new Given.Section(name), request.filtered(filter.inAnySection())));
        return reliefs;
    }

    private static Optional<Given> nearly(Part part) {
        return part.query() instanceof Query.Word(var _, var word) && word.length() >= SHORTEST
                ? Optional.of(new Given.Spelling(word))
                : Optional.empty();
    }

    /// What finds nothing either is no relief, nor is the whole archive.
    private void add(List<Relief> reliefs, Given given, SearchRequest lighter) {
        if (lighter.words().isBlank() && lighter.filter().isNone()) return;
        long total = answers.apply(lighter.counted()).total();
        if (total > 0) reliefs.add(new Relief(given, lighter.words(), lighter.filter(), total));
    }

    private long total(SearchRequest request, String question) {
        return answers.apply(request.asking(question).counted()).total();
    }
}
