package hemerotheque.cli;

import hemerotheque.settings.Places;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/// The process that a command runs in, all that it may touch of it.
///
/// @param version of the program, for `--version`
/// @param outIsTerminal whether a person reads `out`: bold and colours are for them only
/// @param outIsPipe whether a program reads `out`: where it stops reading, that is no fault
/// @param errIsTerminal whether a person reads `err`: progress is for them only
/// @param locale of the person, where `--lang` does not say otherwise
public record Surroundings(
        String version,
        Places places,
        Clock clock,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean outIsPipe,
        boolean errIsTerminal,
        Locale locale) {

    /// Those of this process.
    ///
    /// Java sees only whether all standard streams together are a terminal, so the launcher may say it of each
    /// in the system properties `hemerotheque.out` and `hemerotheque.err`: `terminal`, `pipe`, or anything else.
    public static Surroundings ofProcess(String version, Places places, Clock clock) {
        var console = System.console();
        boolean all = console != null && console.isTerminal();
        boolean out = isTerminal("hemerotheque.out", all);
        boolean err = isTerminal("hemerotheque.err", all);
        return new Surroundings(
                version,
                places,
                clock,
                System.in,
                stream(FileDescriptor.out, out ? charset("stdout.encoding") : StandardCharsets.UTF_8),
                stream(FileDescriptor.err, charset("stderr.encoding")),
                out,
                "pipe".equals(System.getProperty("hemerotheque.out")),
                err,
                Locale.getDefault());
    }

    private static boolean isTerminal(String property, boolean otherwise) {
        var told = System.getProperty(property);
        return told == null ? otherwise : told.equals("terminal");
    }

    private static Charset charset(String property) {
        var name = System.getProperty(property, "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, charset);
    }
}
