package hemerotheque.index;

import hemerotheque.index.Matches.Match;
import java.util.ArrayList;
import java.util.List;

/// Makes one list of two that are in order of their scores.
final class ByScore {

    private ByScore() {}

    /// @return all of both, the higher score first; of two that are equal, that of `firsts`
    static List<Match> merged(List<Match> firsts, List<Match> seconds) {
        var merged = new ArrayList<Match>(firsts.size() + seconds.size());
        int next = 0;
        for (var first : firsts) {
            while (next < seconds.size() && seconds.get(next).score() > first.score()) merged.add(seconds.get(next++));
            merged.add(first);
        }
        merged.addAll(seconds.subList(next, seconds.size()));
        return merged;
    }
}
