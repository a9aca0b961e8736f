package hemerotheque.ui.reading;

/// When something is to be done: at once, or after what is more urgent. On the JavaFX thread, once.
@FunctionalInterface
public interface Turn {

    void take(Runnable work);
}
