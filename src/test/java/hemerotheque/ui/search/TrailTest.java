package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hemerotheque.model.ArticleId;
import hemerotheque.ui.search.Trail.Opened;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final Question STRIKE = Question.EVERYTHING.asking("grève");

    private final Trail trail = new Trail(Question.EVERYTHING);

    private static Opened article(int number) {
        return Opened.at(new ArticleId(number), number);
    }

    private Optional<Long> open() {
        return trail.here().opened().map(opened -> opened.article().value());
    }

    @Test
    void articlesThatAreOnlyPassedAreNoSteps() {
        trail.visit(STRIKE, false);
        for (int i = 1; i < 9; i++) trail.open(article(i));

        assertEquals(Question.EVERYTHING, trail.back().question());
        trail.forward();
        assertEquals(Optional.of(8L), open());
    }

    @Test
    void anArticleThatWasStayedAtIsAStep() {
        trail.visit(STRIKE, false);
        trail.show(article(0));
        trail.stay(new ArticleId(0));
        trail.open(article(3));
        trail.stay(new ArticleId(7)); // closed long ago
        trail.open(article(4));

        trail.back();

        assertEquals(Optional.of(0L), open());
        assertEquals(STRIKE, trail.here().question());
    }

    @Test
    void anArticleThatALinkLedToIsAStepWhateverCameBefore() {
        trail.visit(STRIKE, false);
        trail.open(article(3));
        trail.open(new Opened(new ArticleId(50), 3, true, 0));

        assertEquals(Optional.of(50L), open());
        trail.back();
        assertEquals(Optional.of(3L), open());
    }

    @Test
    void theHeightIsKept() {
        trail.visit(STRIKE, false);
        trail.open(article(3));
        trail.leave(0.4);
        trail.visit(Question.EVERYTHING, false);

        assertEquals(0.4, trail.back().opened().orElseThrow().height());
    }

    @Test
    void aNewStepForgetsWhatLayAhead() {
        trail.visit(STRIKE, false);
        trail.open(article(1));
        trail.stay(new ArticleId(1));
        trail.open(article(2));
        trail.back();
        trail.open(article(5));

        assertFalse(trail.hasAfter());
        assertEquals(Optional.of(5L), open());
    }

    @Test
    void openingTheSameArticleAgainIsNoStep() {
        trail.visit(STRIKE, false);
        trail.open(article(1));
        trail.stay(new ArticleId(1));
        trail.open(article(1));
        trail.back();

        assertEquals(Question.EVERYTHING, trail.here().question());
    }

    @Test
    void twoHundredStepsAreKept() {
        for (int i = 0; i < 500; i++) trail.visit(Question.EVERYTHING.asking("q" + i), false);
        int steps = 0;
        for (; trail.hasBefore(); steps++) trail.back();

        assertEquals(199, steps);
        assertEquals("q300", trail.here().question().words());
    }
}
