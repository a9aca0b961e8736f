package hemerotheque.importing.format.record;

import hemerotheque.importing.extract.RecordNames;
import hemerotheque.importing.format.Characters;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads tables in CSV with a heading that names a text or an address: a row is an article, or the address of one.
///
/// Source: RFC 4180; parted by commas, semicolons or tabs.
public final class TableReader implements FormatReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private static final int LONGEST_NAME = 60; // characters of the name of a column, our choice

    private static final Set<String> TITLES = Set.of("title", "titre", "headline", "titles");

    private static final Set<String> ADDRESSES = Set.of("url", "href", "lien", "link", "address", "adresse");

    /// Columns in which our own export keeps several values, and the day as it was evidenced.
    private static final Set<String> SEVERAL = Set.of("authors", "tags");

    private static final String OURS = "published_evidence";

    /// Columns of what a tool calls otherwise than its JSON does.
    private static final Map<String, String> OTHERWISE = Map.of(
            "folder",
            "",
            "selection",
            "",
            "textcontent",
            "textContent",
            "articlebody",
            "articleBody",
            "note",
            "",
            "notes",
            "");

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0 || head.isBinary()) return false;
        return heading(head.text()).isPresent();
    }

    /// @param names of the columns, in lower case
    private record Heading(char separator, List<String> names) {

        boolean hasText() {
            return names.stream().map(TableReader::member).anyMatch(RecordNames.TEXT::contains);
        }

        private boolean isOfArticles() {
            boolean title = names.stream().anyMatch(TITLES::contains);
            boolean address = names.stream().anyMatch(ADDRESSES::contains);
            boolean plain = names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
            return plain && names.size() > 1 && title && (address || hasText());
        }
    }

    private static Optional<Heading> heading(String text) {
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var line = bare.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .filter(separator -> line.indexOf(separator) > 0)
                .map(separator -> new Heading(separator, names(line, separator)))
                .filter(Heading::isOfArticles)
                .findFirst();
    }

    private static List<String> names(String line, char separator) {
        try (var parser = CSVParser.parse(new StringReader(line), format(separator))) {
            var names = new ArrayList<String>();
            for (var record : parser)
                record.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
            return names;
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // no heading
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private static String member(String column) {
        var name = column.replace(' ', '_');
        return OTHERWISE.getOrDefault(name, name);
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var heading = heading(FileHead.of(file).text()).orElseThrow();
        var entries = new Entries(file.origin(), pages);
        var json = new JsonMapper();
        try (var budget = new RowBudget(Characters.of(file));
                var parser = CSVParser.parse(budget, format(heading.separator()))) {
            for (var record : parser) {
                if (pages.stopped()) break;
                budget.refill();
                if (record.getRecordNumber() > 1)
                    entries.entry(object(record, heading, json), json.createObjectNode(), true);
            }
        } catch (UncheckedIOException e) {
            pages.problem(damage(file, e.getCause()));
        }
        entries.end();
    }

    private static Problem damage(SavedFile file, IOException e) {
        if (e instanceof RowBudget.Spent)
            return new Problem(Problem.Kind.TOO_LARGE, file.origin(), (Budget.LARGEST_ENTRY / 1_000_000) + " MB");
        return new Problem(Problem.Kind.DAMAGED, file.origin(), String.valueOf(e.getMessage()));
    }

    private static ObjectNode object(CSVRecord record, Heading heading, JsonMapper json) {
        var object = json.createObjectNode();
        boolean ours = heading.names().contains(OURS);
        for (int i = 0; i < Math.min(record.size(), heading.names().size()); i++) {
            var name = member(heading.names().get(i));
            var value = record.get(i);
            if (name.isEmpty() || value.isBlank()) continue;
            if (ours && SEVERAL.contains(name)) {
                var values = object.putArray(name);
                Stream.of(value.split(", ")).forEach(values::add);
            } else {
                object.put(name, value);
            }
        }
        return object;
    }
}
