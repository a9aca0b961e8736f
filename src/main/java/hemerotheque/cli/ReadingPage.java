package hemerotheque.cli;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.wording.DatingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An article set for reading on a terminal.
record ReadingPage(Session session) {

    String of(ArchivedArticle archived) {
        var article = archived.article();
        var parts = new ArrayList<String>();
        article.kicker().ifPresent(kicker -> parts.add(Lines.wrapped(kicker, "")));
        parts.add(bold(article.headline()));
        parts.add(Lines.wrapped(about(archived), ""));
        article.standfirst().ifPresent(standfirst -> parts.add(bold(standfirst)));
        article.body().stream().map(this::block).filter(text -> !text.isEmpty()).forEach(parts::add);
        return String.join("\n\n", parts);
    }

    private String about(ArchivedArticle archived) {
        var article = archived.article();
        var lines = new ArrayList<String>();
        var source = article.source().map(Source::name).orElseGet(() -> session.say("source.unknown"));
        lines.add(article.section().map(section -> source + " · " + section).orElse(source));
        lines.add(date(archived));
        article.modified()
                .map(modified ->
                        session.say("cli.show.modified", learnt(session.dates().full(modified), modified.from())))
                .ifPresent(lines::add);
        archived.captures().getFirst().captured().map(this::captured).ifPresent(lines::add);
        lines.addAll(doubts(archived.captures().getFirst()));
        var authors = article.authors().stream().map(Author::name).toList();
        if (!authors.isEmpty()) lines.add(String.join(", ", authors));
        article.language()
                .map(code -> session.say("cli.show.language", session.wording().languageNamed(code)))
                .ifPresent(lines::add);
        archived.captures().getFirst().address().ifPresent(lines::add);
        lines.add(session.say(
                "cli.show.id", archived.id().toString(), archived.captures().size()));
        return String.join("\n", lines);
    }

    private String date(ArchivedArticle archived) {
        return new DatingWords(session.wording()).of(archived);
    }

    private String learnt(String day, Evidence evidence) {
        return new DatingWords(session.wording()).learnt(day, evidence);
    }

    /// But that there is no date, which the line of the date says.
    private List<String> doubts(Capture capture) {
        return capture.doubts().stream()
                .filter(doubt -> doubt.kind() != Problem.Kind.NO_DATE)
                .map(doubt -> session.say("cli.show.doubt", session.wording().said(doubt)))
                .toList();
    }

    private String captured(CaptureDay captured) {
        var day = PublicationDate.day(captured.day(), captured.from());
        return session.say("cli.show.captured", learnt(session.dates().full(day), captured.from()));
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Lines.wrapped(text, "");
            case Block.Subheading(var _, var text) -> bold(text);
            case Block.Quote(var text) -> Lines.wrapped(text, "    ");
            case Block.Listing(var numbered, var items) -> listing(numbered, items);
            case Block.Table table -> table.text();
            case Block.Figure figure ->
                figure.text().isEmpty() ? "" : Lines.wrapped(session.say("cli.show.figure", figure.text()), "    ");
        };
    }

    private static String listing(boolean numbered, List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> Lines.wrapped((numbered ? i + 1 + ". " : "• ") + items.get(i), "  "))
                .collect(Collectors.joining("\n"));
    }

    private static String bold(String text) {
        return Paper.bold(Lines.wrapped(text, ""));
    }
}
