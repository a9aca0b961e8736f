package hemerotheque.ui.common;

import hemerotheque.model.ArchiveException;
import hemerotheque.wording.Wording;

/// What a failure is called on the screen, and what to do about it.
public final class Faults {

    /// @param remedy what the reader can do
    public record Fault(String what, String remedy) {

        /// Both in a line.
        public String line() {
            return what + " " + remedy;
        }
    }

    private Faults() {}

    /// The world at fault is named with its remedy; our own fault is called unexpected, with its own words to report.
    public static Fault of(Exception reason, Wording wording) {
        return reason instanceof ArchiveException world
                ? new Fault(
                        wording.say("archive", world.kind(), String.valueOf(world.path())),
                        wording.say("archive." + world.kind() + ".remedy", String.valueOf(world.path())))
                : new Fault(
                        wording.say("reading.unexpected"), wording.say("reading.unexpected.remedy", reason.toString()));
    }
}
