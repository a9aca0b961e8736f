package hemerotheque.ui.common;

import atlantafx.base.theme.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small drawings on buttons. A button that shows only a drawing always has its name in words too.
public final class Icons {

    private Icons() {}

    /// A flat button that shows `icon`, and says `name` to whoever rests on it or listens.
    public static Button button(Feather icon, String name) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        name(button, name);
        return button;
    }

    /// Gives a button without words its name: spoken, and as a tooltip.
    public static void name(ButtonBase button, String name) {
        button.setAccessibleText(name);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        if (button.getTooltip() == null) button.setTooltip(new Tooltip(name));
        else button.getTooltip().setText(name); // a new one would be a new window
    }
}
