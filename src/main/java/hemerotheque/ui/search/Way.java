package hemerotheque.ui.search;

import hemerotheque.model.ArticleId;
import hemerotheque.ui.common.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way that led to the present question and its open article, and whether one can go on along it. On the JavaFX
/// thread.
public final class Way {

    /// Chosen: a glance is shorter, and reading longer.
    public static final Duration STAY = Duration.ofSeconds(3);

    /// Which directions are open.
    public record Ends(boolean back, boolean forward) {}

    private final Delay delay;
    private final ReadOnlyObjectWrapper<Ends> ends = new ReadOnlyObjectWrapper<>(new Ends(false, false));
    private Trail trail = new Trail(Question.EVERYTHING);
    private DoubleSupplier height = () -> 0;

    Way(Delay delay) {
        this.delay = delay;
    }

    public ReadOnlyObjectProperty<Ends> ends() {
        return ends.getReadOnlyProperty();
    }

    /// How far down the open article is read, 0 to 1, is told by `reader`.
    public void measure(DoubleSupplier reader) {
        height = reader;
    }

    /// The article that was open when this question was last looked at.
    public Optional<Trail.Opened> opened() {
        return trail.here().opened();
    }

    /// All of it, and how far down the open article is read: for other screens over the same archive.
    public Trail trail() {
        leave();
        return trail.copy();
    }

    /// Goes on from where `other` led.
    void follow(Trail other) {
        trail = other;
    }

    void visit(Question question, boolean typing) {
        leave();
        trail.visit(question, typing);
    }

    Question back() {
        leave();
        return trail.back().question();
    }

    Question forward() {
        leave();
        return trail.forward().question();
    }

    /// Notes that the answer came up with this article open.
    public void show(ArticleId article, int place) {
        trail.show(Trail.Opened.at(article, place));
        stayAt(article);
    }

    /// Notes that the reader opens the article at `place` of the list, to come back to it.
    void open(ArticleId article, int place) {
        opened(Trail.Opened.at(article, place));
    }

    /// Notes that the reader opens an article that is not that of the line.
    public void openAside(ArticleId article) {
        int place = opened().map(Trail.Opened::place).orElse(0);
        opened(new Trail.Opened(article, place, true, 0));
    }

    /// Has the open article stay open, though its line in the list is about to be another.
    public void keep(ArticleId article) {
        leave();
        trail.keep(article);
    }

    private void opened(Trail.Opened opened) {
        leave();
        trail.open(opened);
        tell();
        stayAt(opened.article());
    }

    private void leave() {
        trail.leave(height.getAsDouble());
    }

    private void stayAt(ArticleId article) {
        delay.after(STAY, () -> trail.stay(article));
    }

    /// Has [#ends] say where the way goes on now.
    void tell() {
        ends.set(new Ends(trail.hasBefore(), trail.hasAfter()));
    }
}
