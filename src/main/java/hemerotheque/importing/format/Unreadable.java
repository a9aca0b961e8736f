package hemerotheque.importing.format;

import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.model.Problem.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/// Files that could not be read to their end.
public final class Unreadable {

    private Unreadable() {}

    /// The problem that `e` is for whoever wanted to read what comes from `origin`.
    public static Problem of(Origin origin, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> new Problem(Kind.NOT_FOUND, origin, "");
            case AccessDeniedException _ -> new Problem(Kind.UNREADABLE, origin, "");
            case LimitReached limit -> new Problem(Kind.TOO_LARGE, origin, words(limit));
            case ZipException damage -> new Problem(Kind.DAMAGED, origin, words(damage));
            case EOFException damage -> new Problem(Kind.DAMAGED, origin, words(damage));
            default -> new Problem(Kind.UNREADABLE, origin, words(e));
        };
    }

    private static String words(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
