package hemerotheque.ui.facets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.archive.FacetSheet;
import hemerotheque.search.Answer;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.search.Narrowing.State;
import hemerotheque.search.QueryParser;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.facets.AllValuesViewModel.Order;
import hemerotheque.ui.facets.AllValuesViewModel.Written;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Values;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Language;
import hemerotheque.wording.NameOrder;
import hemerotheque.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All values of a facet.
class AllValuesTest {

    private static final List<Facet.Count> COUNTS = List.of(
            new Facet.Count("Zoé", 9),
            new Facet.Count("etat", 4),
            new Facet.Count("Édition", 3),
            new Facet.Count("=cmd", 1),
            new Facet.Count("Œuvre", 1));

    @TempDir
    Path folder;

    private final List<FacetRequest> asked = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            background,
            (_, work) -> work.run());
    private final Choosing choosing = new Choosing(search, new Values(new QueryParser(LocalDate.EPOCH)::parse));
    private final FacetsViewModel.Work work = new FacetsViewModel.Work() {
        @Override
        public Facets count(FacetRequest request) {
            asked.add(request);
            return new Facets(18, List.of(new Facet(Facet.Kind.AUTHOR, COUNTS, 5, 2)), false);
        }

        @Override
        public void write(Facet facet, Path file) throws IOException {
            FacetSheet.write(facet, file);
        }
    };
    private final AllValuesViewModel model = new AllValuesViewModel(
            new FacetsViewModel(choosing, work, background, new FacetWords(new Wording(Language.FRENCH))),
            Facet.Kind.AUTHOR,
            new NameOrder(Locale.FRANCE));

    private List<String> names() {
        return model.listed().get().orElseThrow().rows().stream()
                .map(row -> row.choice().value().orElse("—"))
                .toList();
    }

    @Test
    void standByNumberOrAsFrenchSortsThem() {
        assertEquals(List.of("Zoé", "etat", "Édition", "=cmd", "Œuvre", "—"), names());

        model.sort(Order.NAME);
        assertEquals(List.of("=cmd", "Édition", "etat", "Œuvre", "Zoé", "—"), names());
    }

    @Test
    void areFoundWhateverTheirAccents() {
        model.look("OEU");
        assertEquals(List.of("Œuvre"), names());
        model.look("edi");
        assertEquals(List.of("Édition"), names());
    }

    @Test
    void areCountedAgainForEachQuestionUntilDismissed() {
        search.ask(Question.EVERYTHING.asking("crue"));
        assertEquals("crue", asked.getLast().words());
        assertEquals(Integer.MAX_VALUE, asked.getLast().most());

        model.dismiss();
        int before = asked.size();
        search.ask(Question.EVERYTHING.asking("pluie"));

        assertEquals(before, asked.size());
    }

    @Test
    void showWhatIsChosenAndWhatIsExcludedAlsoWhereItHasNoCount() {
        choosing.add(Choice.of(Facet.Kind.AUTHOR, "Zoé"));
        choosing.exclude(Choice.of(Facet.Kind.AUTHOR, "Yves"));

        var rows = model.listed().get().orElseThrow().rows();
        assertEquals(State.CHOSEN, rows.getFirst().state());
        assertEquals(State.EXCLUDED, rows.getLast().state());
        assertEquals(Choice.of(Facet.Kind.AUTHOR, "Yves"), rows.getLast().choice());
    }

    @Test
    void areWrittenForSpreadsheetsInTheirOrderAndHarmless() throws IOException {
        var file = folder.resolve("auteurs.csv");
        model.sort(Order.NAME);

        model.export(file);

        assertEquals(new Written.Done(file), model.written().get());
        assertEquals(
                "\ufeffauthor;articles\r\n'=cmd;1\r\nÉdition;3\r\netat;4\r\nŒuvre;1\r\nZoé;9\r\n;2\r\n",
                Files.readString(file));
        model.export(folder.resolve("nulle/part.csv"));
        assertEquals(Written.Failed.class, model.written().get().getClass());
    }
}
