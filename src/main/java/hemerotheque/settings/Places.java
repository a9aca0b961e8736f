package hemerotheque.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps its things on this computer.
///
/// @param data of the default archive and the log
/// @param settings the file of the reader's choices
public record Places(Path data, Path settings, Optional<Path> chosenArchive) {

    /// The places that the platform prescribes: the XDG folders, Library, or AppData.
    ///
    /// @param environment as [System#getenv()] gives it; `HEMEROTHEQUE_ARCHIVE` names the archive
    /// @param os as the system property `os.name` has it
    /// @param home the reader's own folder
    public static Places of(Map<String, String> environment, String os, Path home) {
        var chosen = given(environment, "HEMEROTHEQUE_ARCHIVE");
        var system = os.toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            var folder = home.resolve("Library/Application Support/Hemerotheque");
            return new Places(folder, folder.resolve("settings.properties"), chosen);
        }
        if (system.contains("windows")) {
            var folder = given(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Hemerotheque");
            return new Places(folder, folder.resolve("settings.properties"), chosen);
        }
        var data = given(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        var config = given(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        return new Places(
                data.resolve("hemerotheque"), config.resolve("hemerotheque").resolve("settings.properties"), chosen);
    }

    private static Optional<Path> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /// The archive where none is named: the one of the environment, or the platform's.
    public Path archive() {
        return chosenArchive.orElse(data);
    }

    public Path log() {
        return data.resolve("log");
    }
}
