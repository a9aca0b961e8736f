package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTextTest {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));
    private static final Filter YEAR =
            Filter.NONE.within(new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));

    private static String joined(String words, Filter filter) {
        return FilterText.joined(words, PARSER.parse(words), filter);
    }

    @Test
    void wordsAloneStayAsTyped() {
        assertEquals("a  ET b OU c", joined(" a  ET b OU c ", Filter.NONE));
    }

    @Test
    void conditionsFollowTheWords() {
        assertEquals("grève date:2019", joined("grève", YEAR));
        assertEquals("(grève OU loi) date:2019", joined("grève OU loi", YEAR));
        assertEquals(
                "date:2019 (source:=\"Le Monde\" OU source:=\"La Croix\") rubrique:=\"À la une\"",
                joined("", YEAR.from(List.of("Le Monde", "La Croix")).inSection("À la une")));
        assertEquals(
                "crue -a:date -a:source",
                joined("crue", Filter.NONE.withoutDate().withoutSource()));
    }

    @Test
    void whatWasNotUnderstoodIsWrittenAsItWasTaken() {
        assertEquals("\"conseil d'État\" date:2019", joined("\"conseil d'État", YEAR));
    }
}
