package hemerotheque.ui.common;

/// What became of a wish for something that a reader keeps under a name.
public sealed interface Outcome {

    record Done() implements Outcome {}

    /// Another one has the name.
    record Taken(String name) implements Outcome {}

    record Failed(Exception reason) implements Outcome {}
}
