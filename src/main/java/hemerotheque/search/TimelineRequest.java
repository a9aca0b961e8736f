package hemerotheque.search;

/// What is wanted of a timeline.
///
/// @param layered whether it is wanted by source too
/// @param beside whether it is to stand beside what the archive holds in the same bars
public record TimelineRequest(Step step, boolean layered, boolean beside) {

    /// The bars alone.
    public static TimelineRequest of(Step step) {
        return new TimelineRequest(step, false, false);
    }
}
