package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.database.ExportedArticle;
import hemerotheque.importing.format.lexisnexis.Piece.Labelled;
import hemerotheque.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields of an article, from the layout of its document.
final class Fields {

    /// Behind a subject, how sure the database is of it.
    private static final Pattern SCORE = Pattern.compile("\\s*\\(\\d{1,3}\\s?%\\)");

    private static final Pattern ADDRESS = Pattern.compile("[;,\\s]*\\bhttps?://[^\\s;]+\\s*$");

    /// What follows the place in a dateline: the day, the agency.
    private static final Pattern BEHIND_PLACE = Pattern.compile("\\s*(?:[,;(/]|\\s[-–—]|\\d).*$");

    /// Characters, our choice: the name of a place is no longer.
    private static final int LONGEST_PLACE = 60;

    private static final int MOST_TAGS = 200; // our choice

    private final ExportedArticle article = new ExportedArticle();
    private int tags;

    private Fields() {}

    /// @param heading that of the layout, in the order of its form
    static ExportedArticle of(Heading heading, List<Labelled> labels, List<Piece> body) {
        var fields = new Fields();
        labels.forEach(fields::told);
        heading.source().ifPresent(fields.article::source);
        heading.published().ifPresent(fields.article::published);
        heading.edition().ifPresent(fields.article::edition);
        heading.headline().ifPresent(fields.article::headline);
        heading.standfirst().ifPresent(fields.article::standfirst);
        for (var piece : body) fields.text(piece);
        labels.stream().filter(label -> label.label() == Label.GRAPHIC).forEach(fields::text);
        return fields.article;
    }

    private void text(Piece piece) {
        switch (piece) {
            case Piece.Passage passage -> passage.blocks().forEach(article::block);
            case Labelled labelled
            when labelled.label() == Label.GRAPHIC ->
                labelled.blocks().stream()
                        .flatMap(block -> Printed.some(block.text()).stream())
                        .map(words -> new Block.Figure(Optional.empty(), Optional.of(words), Optional.empty()))
                        .forEach(article::block);
            case Labelled labelled -> labelled.asPassage().blocks().forEach(article::block);
        }
    }

    private void told(Labelled labelled) {
        var words = labelled.text();
        switch (labelled.label()) {
            case SOURCE -> article.source(words);
            case DATE -> article.published(words);
            case EDITION -> article.edition(words);
            case KICKER -> article.kicker(words);
            case HEADLINE -> article.headline(words);
            case STANDFIRST -> standfirst(words);
            case BYLINE -> byline(words);
            case NAME -> name(words);
            case SECTION -> section(SectionLine.of(words));
            case PAGE -> article.page(words);
            case LENGTH -> article.words(words);
            case DATELINE -> place(words);
            case TAG -> tags(words);
            case ADDRESS -> article.address(words);
            case DOCUMENT -> article.document(words);
            case LANGUAGE -> article.language(words);
            case TEXT, GRAPHIC, CORRECTION, FILING, OTHER -> {}
        }
    }

    /// Some papers set the address of the article behind its standfirst.
    private void standfirst(String words) {
        var address = ADDRESS.matcher(words);
        if (address.find()) {
            article.address(words.substring(address.start()).replaceFirst("^[;,\\s]+", ""));
            article.standfirst(words.substring(0, address.start()));
        } else {
            article.standfirst(words);
        }
    }

    private void byline(String words) {
        Signature.of(words).forEach(article::byline);
    }

    private void name(String words) {
        if (article.isSigned()) tags(words);
        else byline(words);
    }

    private void section(SectionLine line) {
        line.section().ifPresent(article::section);
        line.page().ifPresent(article::page);
        line.issue().ifPresent(article::edition);
        line.further().forEach(article::tag);
    }

    /// The place alone, as a tag: with its day it would stand before the first words of the body, which it is no part
    /// of.
    private void place(String dateline) {
        var place = BEHIND_PLACE.matcher(dateline).replaceFirst("").strip();
        if (place.length() <= LONGEST_PLACE) article.tag(place);
    }

    private void tags(String words) {
        for (var name : words.split(";")) {
            if (tags++ < MOST_TAGS) article.tag(SCORE.matcher(name).replaceAll(""));
        }
    }
}
