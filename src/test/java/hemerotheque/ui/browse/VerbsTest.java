package hemerotheque.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Teaser;
import hemerotheque.search.Answer;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.QueryParser;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Sources and sections where they are met outside of the facets.
class VerbsTest {

    private static final Entry PHARE = new Entry(new Entry.What.OfSource("Le Phare"), 2, List.of());
    private static final Entry SOCIAL = new Entry(new Entry.What.InSection("Le Phare", "Social"), 1, List.of());

    private final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            new Background(Runnable::run, Runnable::run),
            (_, work) -> work.run());
    private final Choosing choosing = new Choosing(search, new Values(new QueryParser(LocalDate.EPOCH)::parse));

    @Test
    void aLineOfTheSidebarGoesToItsSourceAndSection() {
        search.ask(Question.EVERYTHING.asking("grève source:=\"La Gazette\""));

        choosing.change(SOCIAL::narrow);
        assertEquals(
                "grève source:=\"Le Phare\" rubrique:=\"Social\"",
                search.words().get());
        assertTrue(isAsked(SOCIAL));
        assertFalse(isAsked(PHARE), "only a part of it");
        choosing.change(PHARE::narrow);

        assertEquals("grève source:=\"Le Phare\"", search.words().get());
        assertTrue(isAsked(PHARE));
    }

    @Test
    void aSectionIsAddedWithItsSourceAndTakenBackAlone() {
        search.ask(Question.EVERYTHING.asking("grève source:=\"La Gazette\""));

        choosing.change(SOCIAL::join);
        assertEquals(
                "grève (source:=\"La Gazette\" OU source:=\"Le Phare\") rubrique:=\"Social\"",
                search.words().get());
        choosing.change(SOCIAL::join);

        assertEquals(
                "grève (source:=\"La Gazette\" OU source:=\"Le Phare\")",
                search.words().get());
    }

    private boolean isAsked(Entry entry) {
        return entry.isAskedBy(search.question(), choosing.present());
    }

    @Test
    void anArticleOffersItsSourceSectionYearAndMonth() {
        assertEquals(
                List.of(
                        Choice.of(Facet.Kind.SOURCE, "Le Phare"),
                        Choice.of(Facet.Kind.SECTION, "Social"),
                        Choice.of(Facet.Kind.YEAR, "2019"),
                        Choice.of(Facet.Kind.MONTH, "2019-05")),
                ArticleMenu.choices(teaser(Optional.of("Le Phare"), Optional.of("Social"), Optional.of("2019-05"))));
        assertEquals(
                List.of(Choice.without(Facet.Kind.SOURCE), Choice.of(Facet.Kind.YEAR, "2019")),
                ArticleMenu.choices(teaser(Optional.empty(), Optional.empty(), Optional.of("2019"))));
    }

    private static Teaser teaser(Optional<String> source, Optional<String> section, Optional<String> date) {
        return new Teaser(
                new ArticleId(1),
                source,
                section,
                date.map(iso -> PublicationDate.parse(iso, Evidence.META)),
                "Titre",
                "",
                Optional.empty(),
                1);
    }
}
