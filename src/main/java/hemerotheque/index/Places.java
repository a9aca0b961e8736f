package hemerotheque.index;

import hemerotheque.model.ArticleId;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.Frequency;
import hemerotheque.search.Step;
import hemerotheque.search.Warning;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Every place where articles have what was looked for, as numbers only.
public final class Places {

    /// An article with its places.
    ///
    /// @param first the number of its first place
    /// @param listed how many of its places are kept
    /// @param count how many it has
    record Here(
            ArticleId article, Optional<Imprints.Day> day, Optional<String> source, int first, int listed, int count) {}

    /// A fiftieth of the articles of the archive, measured: with fewer, reading their texts takes less time than going
    /// through the index, with more up to twelve times as much.
    private static final int MANY = 50;

    private final List<Here> articles;
    private final long[] places;
    private final int archive;
    private final int[] firsts;

    /// @param articles those with places, in the order of their first numbers
    /// @param places packed, those of an article side by side in the order of its text
    /// @param archive how many articles the index has
    Places(List<Here> articles, long[] places, int archive) {
        this.articles = List.copyOf(articles);
        this.places = places;
        this.archive = archive;
        this.firsts = articles.stream().mapToInt(Here::first).toArray();
    }

    /// Whether they are in so many articles that the words beside them are sooner found in the index than in the texts.
    public boolean areMany() {
        return articles.size() > archive / MANY;
    }

    /// By article, in the order of their numbers.
    List<Here> inArticles() {
        return articles;
    }

    /// The numbers of the first places of each article that has one which is kept, and after them the number of all
    /// places.
    public int[] articleStarts() {
        return IntStream.concat(
                        articles.stream().filter(here -> here.listed() > 0).mapToInt(Here::first),
                        IntStream.of(places.length))
                .toArray();
    }

    /// How many articles have any.
    public int articles() {
        return articles.size();
    }

    /// All places, kept or not.
    public long total() {
        return articles.stream().mapToLong(Here::count).sum();
    }

    /// How many are kept.
    public int listed() {
        return places.length;
    }

    public Place place(int number) {
        return Place.of(places[number]);
    }

    /// The article that has the place of that number.
    public ArticleId article(int number) {
        int at = Arrays.binarySearch(firsts, number);
        if (at < 0) return articles.get(-at - 2).article();
        while (at + 1 < firsts.length && firsts[at + 1] == number) at++; // those before it have none that is kept
        return articles.get(at).article();
    }

    /// The numbers of all places that are kept, by day or by source.
    public int[] sorted(ConcordanceOrder order) {
        var sorted = new PlacesInOrder(articles).by(order);
        var numbers = new int[places.length];
        int at = 0;
        for (var here : sorted) for (int i = 0; i < here.listed(); i++) numbers[at++] = here.first() + i;
        return numbers;
    }

    /// How many places and articles each bar of a timeline holds.
    public Frequency.Series series(String words, Step step, List<Warning> warnings) {
        var bars = new TreeMap<LocalDate, Frequency.Count>();
        var undated = Frequency.Count.NONE;
        for (var here : articles) {
            var one = new Frequency.Count(here.count(), 1);
            var bar = here.day().flatMap(day -> day.bar(step));
            if (bar.isPresent()) bars.merge(bar.get(), one, Frequency.Count::plus);
            else undated = undated.plus(one);
        }
        return new Frequency.Series(words, bars, undated, warnings);
    }
}
