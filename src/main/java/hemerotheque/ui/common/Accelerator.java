package hemerotheque.ui.common;

import hemerotheque.wording.Wording;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of an item of a menu, called there and to screen readers what the rest of the program calls them: JavaFX
/// has English names only.
public final class Accelerator extends KeyCombination {

    private final String name;
    private final Predicate<KeyEvent> pressed;

    private Accelerator(KeyCombination keys, String name, Predicate<KeyEvent> pressed) {
        super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
        this.name = name;
        this.pressed = pressed;
    }

    /// @param keys as [KeyCombination#valueOf] reads them
    public static Accelerator of(String keys, Wording wording) {
        var combination = KeyCombination.valueOf(keys);
        return new Accelerator(combination, wording.keys(keys), combination::match);
    }

    /// Tells keys that others listen for, such as letters alone, which must not fire in a text field.
    public static Accelerator told(String keys, Wording wording) {
        return new Accelerator(KeyCombination.valueOf(keys), wording.keys(keys), _ -> false);
    }

    @Override
    public boolean match(KeyEvent key) {
        return pressed.test(key);
    }

    @Override
    public String getDisplayText() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    /// Those of the same name: by their modifiers alone, one would take the place of another.
    @Override
    public boolean equals(Object other) {
        return other instanceof Accelerator keys && name.equals(keys.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
