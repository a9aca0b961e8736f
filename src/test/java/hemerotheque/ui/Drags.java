package hemerotheque.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Dragging without a screen, with the events that a mouse would cause.
final class Drags {

    private Drags() {}

    /// An empty board that lets things be dragged so, as that of a window does.
    static Dragboard board(TransferMode mode) {
        var local = com.sun.javafx.tk.Toolkit.getToolkit().createLocalClipboard();
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, arguments) -> method.getName().equals("getTransferModes")
                        ? EnumSet.of(mode)
                        : method.invoke(local, arguments)));
    }

    static DragEvent drag(EventType<DragEvent> type, Node over, Dragboard held) {
        var mode = held.getTransferModes().iterator().next();
        var drag = new DragEvent(type, held, 4, 4, 4, 4, mode, null, over, null);
        over.fireEvent(drag);
        return drag;
    }
}
