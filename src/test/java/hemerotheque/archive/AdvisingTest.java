package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hemerotheque.search.Advice;
import hemerotheque.search.Answer;
import hemerotheque.search.QueryParser;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdvisingTest {

    private static final SearchRequest REQUEST = SearchRequest.of("loutre barrage");

    /// Every lighter question has seven articles.
    private final Advising advising = new Advising(
            _ -> answer(7, List.of()), words -> new QueryParser(LocalDate.of(2026, 3, 1)).parse(words), _ -> List.of());

    private static Answer answer(long total, List<Warning> warnings) {
        return new Answer(total, false, List.of(), List.of(), Optional.empty(), warnings);
    }

    @Test
    void tellsWhatEachPartWouldGiveWhereNothingIsFound() {
        var advice = advising.advised(REQUEST, answer(0, List.of())).advice();

        assertFalse(advice.reliefs().isEmpty());
    }

    @Test
    void saysNothingWhereTimeRanOutBeforeAnythingWasFound() {
        var warning = new Warning(0, REQUEST.words().length(), Warning.Reason.TOO_SLOW, "");

        assertEquals(
                Advice.NONE,
                advising.advised(REQUEST, answer(0, List.of(warning))).advice());
    }
}
