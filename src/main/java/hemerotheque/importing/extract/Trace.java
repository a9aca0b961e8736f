package hemerotheque.importing.extract;

import hemerotheque.model.Explanation.BlockReason;
import hemerotheque.model.Explanation.DayReason;
import java.util.List;

/// Who is told why passages and days are left out: nobody, unless a page is to be explained.
interface Trace {

    Trace NOBODY = new Trace() {};

    default void dropped(Passage passage, BlockReason why) {}

    /// `after` is what is left of `before`.
    default void dropped(List<Passage> before, List<Passage> after, BlockReason why) {}

    default void refused(DayCandidate candidate, DayReason why) {}

    /// A `time` element tells `value`, but nothing speaks for it.
    default void weightless(String value, double score) {}
}
