package hemerotheque.store;

import com.dd.plist.NSObject;
import com.dd.plist.PropertyListParser;
import com.github.difflib.patch.Patch;
import hemerotheque.index.Matches;
import hemerotheque.model.PlantedArrow;
import java.net.Socket;
import java.time.LocalDate;
import javafx.scene.Node;
import org.apache.commons.csv.CSVParser;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.lucene.index.IndexReader;
import org.brotli.dec.BrotliInputStream;
import org.jsoup.nodes.Document;
import picocli.CommandLine;

/// What a room must not do, each thing in a class of its own.
public final class PlantedStore {

    private PlantedStore() {}

    public record Cycle(PlantedArrow arrow) {}

    public record Visitor(Matches matches) {}

    public record Draws(Node node) {}

    public record Searches(IndexReader reader) {}

    public record Parses(Document page) {}

    public record Unfolds(MimeTokenStream message) {}

    public record Lists(NSObject list) {}

    public record Unpacks(BrotliInputStream packed) {}

    public record Tabulates(CSVParser table) {}

    public record Trusts(PropertyListParser parser) {}

    public record Commands(CommandLine line) {}

    public record Compares(Patch<String> patch) {}

    public record Connects(Socket socket) {}

    public record Starts(ProcessBuilder process) {}

    public record ThingManager() {}

    public static final class Remembers {
        static int last;

        private Remembers() {}
    }

    public static final class Dates {
        private Dates() {}

        static LocalDate today() {
            return LocalDate.now();
        }
    }

    public static final class Prints {
        private Prints() {}

        static void speak() {
            System.out.println();
        }
    }
}
