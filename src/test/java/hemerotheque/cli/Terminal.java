package hemerotheque.cli;

import hemerotheque.settings.Places;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A person or a script that runs commands in a folder of its own and reads what they write.
final class Terminal {

    /// What a command left behind.
    record Result(int status, String out, String err) {}

    final List<Window.Request> opened = new ArrayList<>();

    private final Path home;
    private final Locale locale;
    private final boolean attached;

    private Terminal(Path home, Locale locale, boolean attached) {
        this.home = home;
        this.locale = locale;
        this.attached = attached;
    }

    static Terminal french(Path home) {
        return new Terminal(home, Locale.FRANCE, false);
    }

    static Terminal english(Path home) {
        return new Terminal(home, Locale.US, false);
    }

    /// The same, with a person in front of it.
    Terminal attached() {
        return new Terminal(home, locale, true);
    }

    /// Every command that can be named first.
    static Set<String> commands(Path home) {
        var here = french(home).here("", new ByteArrayOutputStream(), new ByteArrayOutputStream());
        return Commands.tree(Session.of(here, Optional.empty(), new Interruption()), _ -> 0)
                .getSubcommands()
                .keySet();
    }

    Result run(String... arguments) {
        return typing("", arguments);
    }

    /// What a command writes for programs, a line each.
    List<JsonNode> json(String... arguments) {
        return run(arguments)
                .out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    /// The number of the article that answers `words` best.
    String idOf(String words) {
        return json("search", "--json", words).getFirst().get("id").asString();
    }

    Result typing(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var here = here(input, out, err);
        int status = new CommandLineDoor(here, request -> {
                    opened.add(request);
                    return 0;
                })
                .run(arguments);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Surroundings here(String input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Surroundings(
                "1.2.3",
                new Places(home.resolve("data"), home.resolve("settings"), Optional.empty()),
                Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                attached,
                false,
                attached,
                locale);
    }
}
