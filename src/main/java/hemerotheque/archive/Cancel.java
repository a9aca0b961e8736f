package hemerotheque.archive;

/// Tells a long work whether it is still wanted. Asked between pages, from any thread.
@FunctionalInterface
public interface Cancel {

    boolean requested();

    Cancel NEVER = () -> false;
}
