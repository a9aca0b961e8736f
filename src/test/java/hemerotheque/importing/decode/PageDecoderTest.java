package hemerotheque.importing.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.decode.PageDecoder.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void readsUtf8WhateverThePageDeclares() {
        var decoded = decode("<meta charset=iso-8859-1>L’été à Nîmes".getBytes(StandardCharsets.UTF_8));

        assertTrue(decoded.text().endsWith("L’été à Nîmes"));
        assertFalse(decoded.doubtful());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "ISO_8859-1", "latin1", "us-ascii", "windows-1252"})
    void readsTheWebsOldNamesAsWindows1252(String name) {
        var decoded = decode(("<meta charset=\"" + name + "\">l’œuf à 3 €").getBytes(WINDOWS));

        assertTrue(decoded.text().endsWith("l’œuf à 3 €"));
        assertEquals(WINDOWS, decoded.charset());
        assertFalse(decoded.doubtful());
    }

    @Test
    void readsWindows1252WhereNothingIsDeclared() {
        assertEquals("l’œuf à 3 €", decode("l’œuf à 3 €".getBytes(WINDOWS)).text());
    }

    @Test
    void theContainerSpeaksBeforeThePage() {
        var bytes = "<meta charset=iso-8859-1>\u0160koda à Brno".getBytes(Charset.forName("ISO-8859-2"));

        assertTrue(new PageDecoder()
                .decode(bytes, Optional.of("iso-8859-2"))
                .text()
                .contains("\u0160koda"));
    }

    @Test
    void readsUtf16ByItsMark() {
        assertEquals(
                "été", decode("\uFEFFété".getBytes(StandardCharsets.UTF_16LE)).text());
        assertEquals(
                "été", decode("\uFEFFété".getBytes(StandardCharsets.UTF_16BE)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-charset", "UTF-7", "x-user-defined", "utf-16", "é\u0000!", "", "../../etc"})
    void anUnknownOrUnsafeNameFallsBack(String name) {
        var decoded = new PageDecoder().decode("caf\u00e9".getBytes(WINDOWS), Optional.of(name));

        assertEquals("café", decoded.text());
    }

    @Test
    void utf7StaysAsItStands() {
        var decoded = decode("<meta charset=utf-7>+ADw-script+AD4-".getBytes(StandardCharsets.US_ASCII));

        assertTrue(decoded.text().endsWith("+ADw-script+AD4-"));
    }

    @Test
    void repairsDoubleEncodingThroughAWholePage() {
        var twice = new String("L’été où « Noël » était à Nîmes, ça !".getBytes(StandardCharsets.UTF_8), WINDOWS);

        assertEquals(
                "L’été où « Noël » était à Nîmes, ça !",
                decode(twice.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void repairsTheEuroOfADoubleEncodingToo() {
        var twice = new String("Le café à 2 €, le dîner à 15 €".getBytes(StandardCharsets.UTF_8), WINDOWS);

        assertEquals(
                "Le café à 2 €, le dîner à 15 €",
                decode(twice.getBytes(StandardCharsets.UTF_8)).text());
    }

    /// As dumps of the nineties were made, before Windows had the say.
    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM850"})
    void doubtsWhatIsFrenchInAnOlderCharsetOnly(String charset) {
        var text = "« Le marché couvert a rouvert », annonce la mairie, où l'on fête un succès déjà espéré.";

        var decoded = decode(text.getBytes(Charset.forName(charset)));

        assertTrue(decoded.doubtful());
    }

    @Test
    void takesFewOrTypographicSignsForNoOlderCharset() {
        for (var text : List.of(
                "“Well,” she said… “it’s done” – and left—again—for “good”…",
                "« Oui », dit-il. « Non », dit-elle. « Si », dit-on…",
                "Copyright © 2003 ® ™ § 12 µg, 30 °C ± 2",
                "É",
                "LE MARCHÉ COUVERT A ROUVERT À L’ÉTÉ")) {
            var decoded = decode(text.getBytes(WINDOWS));

            assertEquals(text, decoded.text());
            assertFalse(decoded.doubtful(), text);
        }
    }

    @Test
    void leavesALoneOddityAlone() {
        var text = "Le signe Ã© se lit « é » quand l’encodage est faux.";

        assertEquals(text, decode(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void saysWhenUtf8IsDamaged() {
        var bytes = "été, été, été, été, été, été : déjà là".getBytes(StandardCharsets.UTF_8);
        var cut = java.util.Arrays.copyOf(
                ("<meta charset=utf-8>" + new String(bytes, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1),
                20 + bytes.length - 1);

        var decoded = decode(cut);

        assertTrue(decoded.text().contains("été, été"));
        assertTrue(decoded.doubtful());
    }

    @Test
    void neutralisesWhatNoReaderIsMeantToSee() {
        assertEquals("abcdef", Neutral.text("a\u0000b\u0007c\u202Ed\uFFFFe\u2066f"));
        assertEquals("a\uFFFDb", Neutral.text("a\uD800b"));
        assertEquals("l’œuf", Neutral.text("l\u0092\u009Cuf"));
        assertEquals("😀", Neutral.text("😀"));
    }

    private static Decoded decode(byte[] bytes) {
        return new PageDecoder().decode(bytes, Optional.empty());
    }
}
