package hemerotheque.importing;

import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.RawPage.Kind;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Harvest;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The pages of a folder and of the folders in it, read as an import reads them and held in memory.
///
/// @param others how many files are no page, or could not be read as one
record SavedPages(List<RawPage> pages, int others) {

    static SavedPages in(Path folder) throws IOException {
        var gathering = new Gathering();
        try (var inside = Files.walk(folder)) {
            for (var file : inside.filter(Files::isRegularFile).sorted().toList()) gathering.file(file);
        }
        return new SavedPages(gathering.pages, gathering.others);
    }

    List<RawPage> of(Kind kind) {
        return pages.stream().filter(page -> page.kind() == kind).toList();
    }

    private static final class Gathering implements PageSink {

        private final Formats formats = new Formats();
        private final List<RawPage> pages = new ArrayList<>();
        private int others;

        void file(Path file) throws IOException {
            file(SavedFile.on(file));
        }

        @Override
        public void file(SavedFile inside) {
            formats.read(inside, this);
        }

        @Override
        public boolean stopped() {
            return false;
        }

        @Override
        public void page(RawPage page) {
            pages.add(page);
        }

        @Override
        public void article(Harvest harvest, List<Problem> doubts) {
            others++; // nothing of it is left to be understood
        }

        @Override
        public void problem(Problem problem) {
            others++;
        }
    }
}
