package hemerotheque.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What the colours of a calendar stand for: up to four ranges of counts, each with about as many days.
///
/// @param least the lowest count of each shade, rising, the first above 0; empty where every day is
/// @param most the highest count that was met
public record Shades(List<Long> least, long most) {

    /// Shades beside the one for nothing, chosen: with more, they are not told apart.
    public static final int MOST = 4;

    public Shades {
        least = List.copyOf(least);
    }

    /// By the quartiles of those of `counts` that are above 0; where two of these are the same, the next higher count
    /// stands for the second. Fewer where there are fewer values.
    public static Shades of(Collection<Long> counts) {
        var some = counts.stream().filter(count -> count > 0).sorted().toList();
        var least = new ArrayList<Long>();
        for (int shade = 0; shade < MOST && !some.isEmpty(); shade++) {
            long before = least.isEmpty() ? 0 : least.getLast();
            long quartile = some.get(some.size() * shade / MOST);
            some.stream()
                    .filter(count -> count > before && count >= quartile)
                    .findFirst()
                    .ifPresent(least::add);
        }
        return new Shades(least, some.isEmpty() ? 0 : some.getLast());
    }

    /// The shade of `count`: 0 for nothing, 1 for the palest.
    public int of(long count) {
        int shade = 0;
        while (shade < least.size() && count >= least.get(shade)) shade++;
        return count > 0 ? Math.max(1, shade) : 0;
    }

    /// The tone of `shade` on a scale of [#MOST]: the last one is always the darkest, also where there are few.
    public int tone(int shade) {
        return shade == 0 ? 0 : MOST - least.size() + shade;
    }

    /// The highest count of `shade`, from 1.
    public long last(int shade) {
        return shade < least.size() ? least.get(shade) - 1 : most;
    }
}
