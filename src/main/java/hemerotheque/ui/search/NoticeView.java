package hemerotheque.ui.search;

import hemerotheque.search.Advice;
import hemerotheque.search.Match;
import hemerotheque.search.Warning;
import hemerotheque.wording.AdviceWords;
import hemerotheque.wording.WarningWords;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line under the search field for what the reader should know of the question: what could not be read in it, or
/// that it was asked more widely. Takes no room where there is nothing to say.
public final class NoticeView {

    /// Articles, our choice: of so few their number is told too.
    private static final int FEW = 10;

    private final SearchViewModel search;
    private final DaysViewModel days;
    private final Wording wording;
    private final Remark remark = new Remark(new Label("", new FontIcon(Feather.INFO)), "hm-notice");
    private final Remark lacking = new Remark(new Label(), "hm-lacking-notice");
    private final Node whole = new VBox(remark.node(), lacking.node());

    public NoticeView(SearchViewModel search, DaysViewModel days, Wording wording) {
        this.search = search;
        this.days = days;
        this.wording = wording;
        search.state().subscribe(_ -> show());
        days.fault().subscribe(_ -> show());
    }

    private void show() {
        var sentences = new ArrayList<String>();
        days.fault().get().ifPresent(fault -> sentences.add(sentence(fault)));
        var links = new ArrayList<Remark.Link>();
        if (search.state().get() instanceof SearchViewModel.State.Answered(var found)) {
            sentences.addAll(sentences(found));
            found.answer()
                    .warnings()
                    .forEach(warning -> meant(found, warning).ifPresent(link -> {
                        sentences.add(wording.say("advice.meant"));
                        links.add(link);
                    }));
            found.answer().advice().correction().ifPresent(correction -> {
                if (correction.searched()) {
                    sentences.add(new AdviceWords(wording).searched(correction));
                } else {
                    sentences.add(wording.say("advice.meant"));
                    links.add(meant(found, correction));
                }
            });
        }
        remark.say(String.join("  ", sentences), links);
        showLacking();
    }

    /// Tells what the marked articles of the list are, and leads to a list without them, and back.
    private void showLacking() {
        lacking.say("", List.of());
        if (!(search.state().get() instanceof SearchViewModel.State.Answered(var found))) return;
        var answer = found.answer();
        if (found.question().match() == Match.ALL) {
            lacking.say(wording.say("search.nearly.none"), List.of(matching(found, "search.nearly.show", Match.AUTO)));
        } else if (answer.nearly() > 0) {
            var sentence = answer.total() < FEW
                    ? wording.say("search.nearly", answer.lines())
                    : wording.say("search.nearly.among");
            lacking.say(sentence, List.of(matching(found, "search.nearly.hide", Match.ALL)));
        }
    }

    private Remark.Link matching(Found found, String key, Match match) {
        return new Remark.Link(
                wording.say(key), () -> search.ask(found.question().matching(match)));
    }

    private Remark.Link meant(Found found, Advice.Correction correction) {
        return new Remark.Link(
                wording.say("advice.meant.link", correction.question(), correction.total()),
                () -> search.ask(found.question().asking(correction.question())));
    }

    private Optional<Remark.Link> meant(Found found, Warning warning) {
        return warning.meant()
                .flatMap(meant -> warning.respelt(found.question().words())
                        .map(words -> new Remark.Link(
                                meant.name(), () -> search.ask(found.question().asking(words)))));
    }

    private List<String> sentences(Found found) {
        var sentences = new ArrayList<>(found.answer().warnings().stream()
                .map(this::sentence)
                .distinct()
                .toList());
        if (found.answer().widened() && found.answer().total() > 0) sentences.add(wording.say("search.widened"));
        return sentences;
    }

    private String sentence(Warning warning) {
        return new WarningWords(wording).sentence(warning);
    }

    private String sentence(DaysViewModel.Reading fault) {
        return switch (fault) {
            case DaysViewModel.Reading.Unread(var text) -> wording.say("search.days.unreadable", text);
            case DaysViewModel.Reading.Republican _ -> wording.say("search.days.republican");
            case DaysViewModel.Reading.AnyDay _, DaysViewModel.Reading.Days _ -> "";
        };
    }

    public Node node() {
        return whole;
    }
}
