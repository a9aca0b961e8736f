package hemerotheque;

/// Entry.
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        throw new IllegalStateException(
                Class.forName("javafx.scene.control.Button", false, Main.class.getClassLoader())
                                .getModule() + " " + String.join("|", args));
    }
}
