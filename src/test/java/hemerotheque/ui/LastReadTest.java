package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.search.QueryParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastReadTest {

    private final List<String> asked = new ArrayList<>();
    private final LastRead reader = new LastRead(words -> {
        asked.add(words);
        return new QueryParser(LocalDate.EPOCH).parse(words);
    });

    @Test
    void readsAQuestionOnceUntilItIsForgotten() {
        var first = reader.apply("grève");
        assertEquals(first, reader.apply("grève"));
        reader.forget();
        reader.apply("grève");
        reader.apply("port");
        reader.apply("grève");

        assertEquals(List.of("grève", "grève", "port", "grève"), asked);
    }
}
