package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Precision;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineTally;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/// A timeline taken elsewhere, as a table and as a drawing.
class TimelineWritingTest {

    private static final List<LocalDate> STARTS =
            List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));

    private static final TimelineSvg.Labels LABELS = new TimelineSvg.Labels(
            new ChartSvg.Labels("Chronologie", "Articles", "sans date : 1", Locale.FRANCE), "Autres", "Rien");

    private static Timeline timeline() {
        var tally = new TimelineTally(Step.YEAR);
        tally.add(Optional.of("L’Écho & <Fils>"), LocalDate.of(2019, 3, 1), Precision.DAY, 3);
        tally.add(Optional.empty(), LocalDate.of(2019, 1, 1), Precision.YEAR, 1);
        tally.addUndated(Optional.empty(), 1);
        var archive = new TreeMap<>(Map.of(STARTS.get(0), 16L, STARTS.get(2), 5L));
        return tally.timeline().beside(new Timeline(Step.YEAR, archive, 2, Map.of()));
    }

    @Test
    void theTableHasARowForEachBarAndOneForTheUndated() throws IOException {
        var out = new StringBuilder();

        CorpusTables.timeline(timeline(), STARTS, "Autres", out);

        assertEquals("""
                \ufeffperiod;articles;archive_articles;per_thousand_articles;L’Écho & <Fils>;Autres
                2019;4;16;250,00;3;1
                2020;0;0;;0;0
                2021;0;5;0,00;0;0
                ;1;2;;0;1
                """.lines().toList(), out.toString().lines().toList());
    }

    @Test
    void theDrawingIsXmlWithItsBarsItsHatchingAndItsLegend() throws Exception {
        var svg = read(TimelineSvg.of(timeline(), STARTS, false, LABELS));

        var text = svg.getDocumentElement().getTextContent();
        for (var word : List.of("Chronologie", "2019", "2021", "L’Écho & <Fils>", "Autres", "Rien", "sans date : 1"))
            assertTrue(text.contains(word), word + " in " + text);
        assertEquals(2, fills(svg, "url(#bare)"), "the year without articles, and what it means");
        assertEquals(2, fills(svg, "#0072B2"), "the layer of the only source, and its name");
    }

    @Test
    void theAxisOfAShareGoesAsHighAsTheShares() throws Exception {
        var text = read(TimelineSvg.of(timeline(), STARTS, true, LABELS))
                .getDocumentElement()
                .getTextContent();

        assertTrue(text.contains("300") && !text.contains("400"), text);
    }

    private static long fills(Document svg, String fill) {
        var all = svg.getElementsByTagName("rect");
        long found = 0;
        for (int i = 0; i < all.getLength(); i++) {
            var attribute = all.item(i).getAttributes().getNamedItem("fill");
            if (attribute != null && attribute.getNodeValue().equals(fill)) found++;
        }
        return found;
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
