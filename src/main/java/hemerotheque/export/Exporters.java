package hemerotheque.export;

import java.util.List;
import java.util.Optional;

/// Every format there is, in the order in which they are named to people.
public final class Exporters {

    private static final List<Exporter> ALL =
            List.of(new JsonLinesExporter(), new TextExporter(), new MarkdownExporter(), new CsvExporter());

    private Exporters() {}

    public static List<Exporter> all() {
        return ALL;
    }

    public static Optional<Exporter> named(String name) {
        return ALL.stream().filter(exporter -> exporter.name().equals(name)).findFirst();
    }
}
