package hemerotheque.archive;

import hemerotheque.importing.format.PageFolder;
import hemerotheque.importing.format.Unreadable;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.model.Problem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// Goes through files and folders, folders in the order of their names, without following links inside them. Passes
/// over the folders that browsers make beside a page: what lies there is read with the page.
final class FileWalk {

    /// Who is told of what lies there.
    interface Visitor {

        void file(Path file);

        void problem(Problem problem);
    }

    private final Cancel cancel;

    FileWalk(Cancel cancel) {
        this.cancel = cancel;
    }

    void walk(List<Path> starts, Visitor visitor) {
        var belonging = PageFolder.among(starts); // a page chosen together with its folder
        for (var start : starts) {
            if (cancel.requested()) return;
            if (belonging.contains(start) && Files.isDirectory(start)) continue;
            if (!Files.exists(start)) {
                visitor.problem(problem(Kind.NOT_FOUND, start, ""));
            } else if (Files.isDirectory(start)) {
                long found = folder(start, visitor);
                if (found == 0 && !cancel.requested()) visitor.problem(problem(Kind.EMPTY_FOLDER, start, ""));
            } else {
                visitor.file(start);
            }
        }
    }

    /// @return how many files and unreadable places were found in it
    private long folder(Path folder, Visitor visitor) {
        long found = 0;
        var contents = sortedContents(folder, visitor);
        var belonging = PageFolder.among(contents);
        for (var inside : contents) {
            if (cancel.requested()) return found;
            if (belonging.contains(inside) && Files.isDirectory(inside)) continue;
            if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
                found += folder(inside, visitor);
            } else if (Files.isRegularFile(inside)) {
                visitor.file(inside);
                found++;
            }
        }
        return found;
    }

    private static List<Path> sortedContents(Path folder, Visitor visitor) {
        try (var contents = Files.list(folder)) {
            return contents.sorted().toList();
        } catch (IOException e) {
            visitor.problem(Unreadable.of(Origin.file(folder.toString()), e));
            return List.of();
        }
    }

    private static Problem problem(Kind kind, Path file, String detail) {
        return new Problem(kind, Origin.file(file.toString()), detail);
    }
}
