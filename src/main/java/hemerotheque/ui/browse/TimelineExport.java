package hemerotheque.ui.browse;

import hemerotheque.search.Timeline;
import hemerotheque.ui.browse.TimelineOutput.Labels;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.ChartPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Takes the figures of the timeline elsewhere: those of the answer, without what lies around the days asked for. To be
/// used on the screen's thread.
public final class TimelineExport {

    /// How the last of it ended.
    public sealed interface Exported {

        record Nothing() implements Exported {}

        record Copied() implements Exported {}

        record Written(Path file) implements Exported {}

        record Failed(Path file, Exception reason) implements Exported {}
    }

    /// Begins a file, not what is pasted.
    private static final String MARK = "\ufeff";

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private final TimelineViewModel model;
    private final TimelineOutput output;
    private final Background background;
    private final ReadOnlyObjectWrapper<Exported> exported = new ReadOnlyObjectWrapper<>(new Exported.Nothing());

    public TimelineExport(TimelineViewModel model, TimelineOutput output, Background background) {
        this.model = model;
        this.output = output;
        this.background = background;
        model.bars().subscribe(_ -> exported.set(new Exported.Nothing()));
    }

    public ReadOnlyObjectProperty<Exported> exported() {
        return exported.getReadOnlyProperty();
    }

    /// Gives the figures, as a table, to `clipboard`.
    public void copy(Labels labels, Consumer<String> clipboard) {
        model.timeline().ifPresent(timeline -> {
            clipboard.accept(output.table(timeline, starts(), labels).replace(MARK, ""));
            exported.set(new Exported.Copied());
        });
    }

    public void writeTable(Labels labels, Path file) {
        var starts = starts();
        shown(timeline -> target -> Files.writeString(target, output.table(timeline, starts, labels)), file);
    }

    /// As SVG.
    public void draw(Labels labels, Path file) {
        var starts = starts();
        boolean share = model.share().get();
        shown(timeline -> target -> Files.writeString(target, output.drawing(timeline, starts, share, labels)), file);
    }

    /// A picture of what is on the screen.
    public void keep(ChartPicture picture, Path file) {
        shown(_ -> picture::write, file);
    }

    private List<LocalDate> starts() {
        return model.bars().get().bars().stream().map(Bars.Bar::start).toList();
    }

    private void shown(Function<Timeline, Writing> writing, Path file) {
        Optional<Timeline> timeline = model.timeline();
        if (timeline.isEmpty()) return;
        background.run(
                () -> {
                    writing.apply(timeline.get()).to(file);
                    return file;
                },
                done -> exported.set(new Exported.Written(done)),
                reason -> exported.set(new Exported.Failed(file, reason)));
    }
}
