package hemerotheque.wording;

import hemerotheque.model.Evidence;
import hemerotheque.model.LanguageCode;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.Facet;
import hemerotheque.search.Fact;
import hemerotheque.search.Field;
import hemerotheque.search.Query;
import hemerotheque.search.Reason;
import java.util.Optional;
import java.util.stream.Collectors;

/// A condition and what is so of an article, in words.
final class FactWords {

    private final Wording wording;
    private final Dates dates;

    FactWords(Wording wording) {
        this.wording = wording;
        this.dates = new Dates(wording);
    }

    /// « Date de publication », « Source », « avec une image ».
    String label(Query condition) {
        return switch (condition) {
            case Query.Published _, Query.DayOfYear _, Query.OfMonth _ -> wording.say("why.label.published");
            case Query.DatedTo _ -> wording.say("facet", Facet.Kind.PRECISION);
            case Query.DatedBy _ -> wording.say("facet", Facet.Kind.EVIDENCE);
            case Query.Imported _ -> wording.say("why.label.imported");
            case Query.Captured _ -> wording.say("why.label.captured");
            case Query.WordCount _ -> wording.say("facet", Facet.Kind.LENGTH);
            case Query.Word _ -> wording.say("facet", Facet.Kind.LANGUAGE);
            case Query.Named(var field, var _) -> wording.say("facet", kind(field));
            case Query.Filed(var folder) -> wording.say("why.label.filed", folder);
            case Query.Noted _ -> wording.say("why.label.noted");
            case Query.Has(var trait) -> wording.say("why.label.trait", wording.say("query.trait", trait));
            default -> wording.say("why.everything");
        };
    }

    private static Facet.Kind kind(Field field) {
        return switch (field) {
            case SECTION -> Facet.Kind.SECTION;
            case AUTHOR -> Facet.Kind.AUTHOR;
            case TAG -> Facet.Kind.TAG;
            default -> Facet.Kind.SOURCE;
        };
    }

    /// « 17 janvier 2020 (demandé : du 1er décembre 2019 au 31 mars 2020) ».
    String met(Reason.Condition condition) {
        var so = fact(condition);
        return asked(condition.asked())
                .map(asked -> wording.say("why.condition", so, asked))
                .orElse(so);
    }

    private String fact(Reason.Condition condition) {
        return switch (condition.fact()) {
            case Fact.Published(var date) -> published(condition, date);
            case Fact.On(var day) -> day.map(dates::plain).orElseGet(() -> wording.say("why.unknown"));
            case Fact.Length(var words) -> wording.say("why.words", words);
            case Fact.Names(var names) ->
                names.isEmpty()
                        ? wording.say("why.none")
                        : names.stream()
                                .map(name -> wording.say("query.quoted", name))
                                .collect(Collectors.joining(", "));
            case Fact.InLanguage(var code) ->
                code.map(wording::languageNamed).orElseGet(() -> wording.say("why.unknown"));
            case Fact.None() -> wording.say(condition.holds() ? "why.yes" : "why.no");
        };
    }

    private String published(Reason.Condition condition, Optional<PublicationDate> date) {
        return switch (condition.asked()) {
            case Query.DatedTo _ -> precision(date.map(PublicationDate::precision));
            case Query.DatedBy(var evidence) when condition.holds() -> evidence(evidence); // also of a date taken away
            case Query.DatedBy _ ->
                date.map(known -> evidence(known.from())).orElseGet(() -> wording.say("why.unknown"));
            default -> date.map(this::date).orElseGet(() -> wording.say("why.unknown"));
        };
    }

    /// « 17 janvier 2020 », « mai 1998 » or « 1998 »: as much as is known.
    private String date(PublicationDate date) {
        return date.precision() == Precision.DAY ? dates.plain(date.first()) : dates.brief(date);
    }

    private String precision(Optional<Precision> precision) {
        return wording.say("facet.precision." + precision.map(Precision::code).orElse("none"));
    }

    private String evidence(Evidence evidence) {
        return wording.say("facet.evidence." + evidence.code());
    }

    private Optional<String> asked(Query condition) {
        return switch (condition) {
            case Query.Published(var days) -> Optional.of(dates.range(days));
            case Query.DayOfYear(var day) -> Optional.of(wording.say("why.asked.yearly", dates.ofYear(day)));
            case Query.OfMonth(var month) -> Optional.of(dates.month(month));
            case Query.DatedTo(var precision) -> Optional.of(precision(precision));
            case Query.DatedBy(var evidence) -> Optional.of(evidence(evidence));
            case Query.Imported(var days) -> Optional.of(dates.range(days));
            case Query.Captured(var days) -> Optional.of(dates.range(days));
            case Query.WordCount count -> Optional.of(new QueryWords(wording).length(count));
            case Query.Named(var _, var name) -> Optional.of(wording.say("query.quoted", name));
            case Query.Word(var _, var code) -> Optional.of(language(code));
            case Query.Noted(var words) -> Optional.of(wording.say("query.quoted", words));
            default -> Optional.empty();
        };
    }

    private String language(String code) {
        return code.equals(LanguageCode.UNKNOWN) ? wording.say("why.unknown") : wording.languageNamed(code);
    }
}
