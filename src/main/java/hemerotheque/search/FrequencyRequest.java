package hemerotheque.search;

import java.util.List;

/// Questions whose frequencies are to be compared over time.
///
/// @param questions as typed, 1 to [#MOST]
public record FrequencyRequest(List<String> questions, Filter filter, Step step) {

    /// Curves that an eye can tell apart, chosen.
    public static final int MOST = 8;

    public FrequencyRequest {
        questions = List.copyOf(questions);
        if (questions.isEmpty() || questions.size() > MOST) throw new IllegalArgumentException(questions.toString());
    }
}
