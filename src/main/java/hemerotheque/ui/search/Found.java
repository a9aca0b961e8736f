package hemerotheque.ui.search;

import hemerotheque.search.Advice;
import hemerotheque.search.Answer;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Timeline;
import java.util.Optional;

/// A question with its answer, and what the timeline needs to be drawn.
///
/// @param answer with the first page of hits
/// @param axis of the timeline; absent where no article has a date
/// @param around what the same question finds on any day, in the same bars; absent where no days are asked for
public record Found(Question question, Answer answer, Optional<Axis> axis, Optional<Timeline> around) {

    /// What the answer is to; nothing where no words are asked for, so that no article answers better than another.
    public Optional<SearchRequest> request() {
        return Optional.of(question).filter(asked -> !asked.words().isBlank()).map(asked -> asked.page(0));
    }

    /// The words that the answer is to: those of the question, or their near spelling where they have none.
    public String searched() {
        return answer.advice()
                .correction()
                .filter(Advice.Correction::searched)
                .map(Advice.Correction::question)
                .orElse(question.words());
    }
}
