package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnhurriedTest {

    private final List<String> done = new ArrayList<>();
    private final AtomicInteger pictures = new AtomicInteger();
    private Stage stage;
    private Unhurried turn;

    @BeforeEach
    void open() throws Exception {
        Toolkit.run(() -> {
            var list = new Region();
            stage = new Stage();
            stage.setScene(new Scene(list, 100, 100));
            stage.show();
            turn = new Unhurried(list);
        });
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.run(stage::close);
    }

    private void await(int number) throws Exception {
        for (int i = 0; i < 500 && Toolkit.on(() -> done.size() < number); i++) Thread.sleep(10);
    }

    @Test
    void waitsUntilTheListIsDrawn() throws Exception {
        Toolkit.run(() -> {
            stage.getScene().addPostLayoutPulseListener(pictures::incrementAndGet);
            turn.take(() -> done.add("after " + pictures.get()));
            assertEquals(List.of(), done);
        });
        await(1);

        assertEquals(List.of("after 2"), Toolkit.on(() -> List.copyOf(done)));
    }

    @Test
    void ofManyInHasteOnlyTheFirstAndTheLastHaveATurn() throws Exception {
        Toolkit.run(() -> {
            for (int i = 1; i <= 30; i++) {
                int article = i;
                turn.take(() -> done.add("article " + article));
            }
        });
        await(2);

        assertEquals(List.of("article 1", "article 30"), Toolkit.on(() -> List.copyOf(done)));
    }

    @Test
    void takesItsTurnAtOnceWhereNothingIsSeen() throws Exception {
        Toolkit.run(() -> {
            stage.hide();
            turn.take(() -> done.add("article"));
            assertEquals(List.of("article"), done);
        });
    }
}
