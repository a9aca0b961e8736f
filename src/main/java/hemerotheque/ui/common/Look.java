package hemerotheque.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hemerotheque.settings.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;

/// How the window looks: AtlantaFX Primer below, our colours over it, the size of the text.
///
/// The colours are `paper.css` or `night.css`; everything else of the look is in `window.css`, in the names of those
/// colours and in em. Icons are of three sizes: plain, `hm-small-icon` and `hm-large-icon` on what holds them.
public final class Look {

    /// Pixels of the root's text at 100 %.
    public static final double BASE = 13;

    private static final double ICON = 16;
    private static final double SMALL_ICON = 12;
    private static final double LARGE_ICON = 34;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.AUTO);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final BooleanProperty dark = new SimpleBooleanProperty();

    /// Held by this look alone: the preferences of the system outlive every window, and would keep each that there was.
    private final ChangeListener<ColorScheme> system = (_, _, _) -> settle();

    public Look(Theme chosen, int textPercent) {
        Fonts.load();
        theme.set(chosen);
        resize(textPercent);
        theme.subscribe(_ -> settle());
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(system));
        dark.subscribe(Look::base);
    }

    /// Whether the colours of the night are shown, by choice or as the system has it.
    public ReadOnlyBooleanProperty dark() {
        return dark;
    }

    /// What sizes in pixels are multiplied with: 1 at 100 %.
    public ReadOnlyDoubleProperty scale() {
        return scale;
    }

    public void dress(Theme chosen) {
        theme.set(chosen);
    }

    public void resize(int textPercent) {
        scale.set(textPercent / 100.0);
    }

    /// Dresses `scene`, now and whenever the look changes.
    public void applyTo(Scene scene) {
        dark.subscribe(_ -> dressNow(scene));
        scale.subscribe(_ -> dressNow(scene));
    }

    private void dressNow(Scene scene) {
        var colours = Stream.of(sheet(dark.get() ? "night.css" : "paper.css"), sizes());
        var rooms = Stream.of(
                        "colours.css",
                        "window.css",
                        "browse.css",
                        "reading.css",
                        "importing.css",
                        "corpus.css",
                        "facets.css",
                        "calendar.css",
                        "searching.css")
                .map(Look::sheet);
        scene.getStylesheets().setAll(Stream.concat(colours, rooms).toList());
    }

    /// The stylesheet of the present sizes: that of the text, which all em follow, and that of icons, which would
    /// compound em of their own.
    private String sizes() {
        var rules = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.2fpx; } .ikonli-font-icon { -fx-icon-size: %.2fpx; } "
                        + ".hm-small-icon .ikonli-font-icon { -fx-icon-size: %.2fpx; } "
                        + ".hm-large-icon .ikonli-font-icon { -fx-icon-size: %.2fpx; }",
                BASE * scale.get(),
                ICON * scale.get(),
                SMALL_ICON * scale.get(),
                LARGE_ICON * scale.get());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private void settle() {
        dark.set(
                switch (theme.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case AUTO -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
    }

    private static void base(boolean night) {
        Application.setUserAgentStylesheet((night ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    private static String sheet(String name) {
        return "/hemerotheque/ui/" + name; // JavaFX looks on the class path for what has no scheme
    }
}
