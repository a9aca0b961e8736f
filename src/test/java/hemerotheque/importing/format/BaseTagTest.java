package hemerotheque.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseTagTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <head><base href="https://journal.example/une/"></head> | https://journal.example/une/
                    <HEAD><BASE TARGET=_top HREF=https://journal.example/une/></HEAD> | https://journal.example/une/
                    <p>é<baSe\thref='http://journal.example/'> | http://journal.example/
                    <basefont size=2><base href="https://journal.example/"> | https://journal.example/
                    <base target=_top><base href="https://journal.example/"> | https://journal.example/
                    <base href="une/"> |
                    <b>baseline</b><bas | ''
                    """)
    void tellsTheAddressOfTheFirst(String page, String address) {
        var expected = Optional.ofNullable(address).filter(told -> !told.isEmpty());

        assertEquals(expected, BaseTag.in(page.replace("\\t", "\t").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void looksNoFurtherThanAHeadIsLong() {
        var base = "<base href=\"https://journal.example/\">";

        assertEquals(Optional.empty(), BaseTag.in((" ".repeat(1 << 16) + base).getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), BaseTag.in("<base".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), BaseTag.in(new byte[0]));
    }
}
