package hemerotheque.fuzz;

/// Where Jazzer comes in.
public final class FuzzedTarget {

    private static Target target = Target.HTML;

    private FuzzedTarget() {}

    /// @param arguments the name of the target
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.of(arguments[0]).orElseThrow();
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        target.take(input);
    }
}
