package hemerotheque.cli;

import hemerotheque.archive.Advance;
import hemerotheque.archive.Course;
import hemerotheque.archive.Extent;
import hemerotheque.archive.Pace;
import hemerotheque.archive.Progress;
import hemerotheque.model.Outcome;
import hemerotheque.wording.ProgressWords;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Tells of an import while it runs: a line rewritten for a person, and each outcome to whoever takes it.
final class ImportProgress implements Progress {

    private static final String BETWEEN = " · ";

    private final Session session;
    private final Consumer<Outcome> each;
    private final ProgressLine line;
    private final ProgressWords words;
    private final Course course = new Course();
    private final Pace pace = new Pace();

    /// @param each gets every outcome as it is settled
    ImportProgress(Session session, Consumer<Outcome> each) {
        this.session = session;
        this.each = each;
        this.line = new ProgressLine(session);
        this.words = new ProgressWords(session.wording());
    }

    @Override
    public void found(long files) {
        course.found(files);
        show();
    }

    @Override
    public void counted(Extent ahead) {
        course.counted(ahead);
        show();
    }

    @Override
    public void read(Extent done) {
        course.read(done);
        show();
    }

    @Override
    public void settled(Outcome outcome) {
        course.settled(outcome);
        each.accept(outcome);
        show();
    }

    private void show() {
        line.show(() -> {
            var advance = course.advance();
            pace.sample(session.here().clock().instant(), advance);
            return said(advance);
        });
    }

    /// As much of it as a line holds, the more important first.
    private String said(Advance advance) {
        var all = advance.all();
        var parts = Stream.of(
                        Optional.of(words.files(advance.read().files(), advance.found(), all.isPresent())),
                        words.rest(pace.rest()),
                        Optional.of(words.bytes(advance.read().bytes(), all.map(Extent::bytes))),
                        words.speed(pace.articlesPerSecond()))
                .flatMap(Optional::stream)
                .toList();
        var line = session.say("cli.import.progress", parts.getFirst());
        for (var part : parts.subList(1, parts.size())) {
            if (line.length() + BETWEEN.length() + part.length() >= Lines.WIDTH) break;
            line += BETWEEN + part;
        }
        return line;
    }

    void end() {
        line.clear();
    }
}
