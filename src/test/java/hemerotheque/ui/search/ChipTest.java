package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.DateRange;
import hemerotheque.search.Filter;
import hemerotheque.search.QueryParser;
import hemerotheque.ui.search.Chip.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipTest {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));

    private static List<Chip> chips(Question question) {
        return Chip.of(question, PARSER.parse(question.words()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "retraites grève;retraites|grève",
                "retraites ET (réforme OU grève);retraites|réforme OU grève",
                "retraites OU grève;retraites OU grève",
                "« conseil d’État » -sport;« conseil d’État »|-sport",
                "SAUF sport budget;SAUF sport|budget",
                "retraite PROCHE/5 âge;retraite PROCHE/5 âge",
                "auteur:\"Le Goff\" date:2019-12..2020-03;auteur:\"Le Goff\"|date:2019-12..2020-03",
                "\"conseil d'État;\"conseil d'État",
                "(un deux) (trois;un deux|(trois",
                "date:1er mai 1998 grève;date:1er mai 1998|grève",
                "mots:> 1 200 a:image;mots:> 1 200|a:image",
                "#à-citer titre:(crue OU pluie);#à-citer|titre:(crue OU pluie)",
                "ou et;ou|et",
            })
    void eachGroupOfWordsIsAChip(String words, String chips) {
        var read = chips(Question.EVERYTHING.asking(words)).stream()
                .map(chip -> ((Condition.Words) chip.condition()).text())
                .toList();

        assertEquals(List.of(chips.split("\\|")), read);
    }

    @Test
    void aChipTakenOutLeavesTheOthers() {
        var chips = chips(Question.EVERYTHING.asking("retraites ET (réforme OU grève) -sport"));

        assertEquals("(réforme OU grève) -sport", chips.get(0).left().words());
        assertEquals("retraites -sport", chips.get(1).left().words());
        assertEquals("retraites (réforme OU grève)", chips.get(2).left().words());
    }

    @Test
    void eachConditionOfTheFilterIsAChipThatTakesOnlyItselfOut() {
        var days = new DateRange(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 3, 31));
        var filter =
                Filter.NONE.within(days).from(List.of("La Gazette", "Le Phare")).inSection("Social");
        var question = Question.EVERYTHING.filtered(filter);

        var chips = chips(question);

        assertEquals(
                List.of(
                        new Condition.Days(days),
                        new Condition.OfSource("La Gazette"),
                        new Condition.OfSource("Le Phare"),
                        new Condition.InSection("Social")),
                chips.stream().map(Chip::condition).toList());
        assertEquals(filter.from(List.of("Le Phare")), chips.get(1).left().filter());
        assertEquals(Optional.empty(), chips.get(0).left().filter().days());
        assertEquals(Optional.empty(), chips.get(3).left().filter().section());
    }

    @Test
    void whatIsLackingIsAChipToo() {
        var chips = chips(Question.EVERYTHING.filtered(Filter.NONE.withoutDate().withoutSource()));

        assertEquals(
                List.of(new Condition.Undated(), new Condition.Unsourced()),
                chips.stream().map(Chip::condition).toList());
        assertEquals(Filter.NONE.withoutSource(), chips.get(0).left().filter());
        assertEquals(Filter.NONE.withoutDate(), chips.get(1).left().filter());
    }
}
