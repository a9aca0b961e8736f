package hemerotheque.cli;

/// The exit statuses of every command.
final class Exit {

    static final int DONE = 0;

    /// Done, but some inputs failed, or what was asked for is not there.
    static final int SOME_FAILED = 1;

    /// The command line was not understood.
    static final int NOT_UNDERSTOOD = 2;

    /// The world is in the way.
    static final int WORLD = 3;

    private Exit() {}
}
