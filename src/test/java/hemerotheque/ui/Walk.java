package hemerotheque.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// Walks over what is on the screen.
public final class Walk {

    private Walk() {}

    /// `root` and all nodes below it.
    public static Stream<Node> nodes(Node root) {
        var below = root instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Walk::nodes)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(root), below);
    }

    /// The nodes that take the keyboard by Tab and say nothing to whoever cannot see them.
    public static List<Node> mute(Node root) {
        return nodes(root).filter(Node::isFocusTraversable).filter(Walk::isMute).toList();
    }

    private static boolean isMute(Node node) {
        boolean spoken =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean worded = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return !spoken && !worded;
    }
}
