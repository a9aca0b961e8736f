package hemerotheque.ui.common;

import hemerotheque.wording.Wording;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of an item of a menu, called there and to screen readers what the rest of the program calls them: JavaFX
/// has English names only.
public final class Accelerator extends KeyCombination {

    private final KeyCombination keys;
    private final String name;
    private final boolean heard;

    private Accelerator(String keys, Wording wording, boolean heard) {
        this(KeyCombination.valueOf(keys), wording.keys(keys), heard);
    }

    private Accelerator(KeyCombination keys, String name, boolean heard) {
        super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
        this.keys = keys;
        this.name = name;
        this.heard = heard;
    }

    /// @param keys as [KeyCombination#valueOf] reads them
    public static Accelerator of(String keys, Wording wording) {
        return new Accelerator(keys, wording, true);
    }

    /// Tells keys that others listen for, such as letters alone, which must not fire in a text field.
    public static Accelerator told(String keys, Wording wording) {
        return new Accelerator(keys, wording, false);
    }

    @Override
    public boolean match(KeyEvent key) {
        return heard && keys.match(key);
    }

    @Override
    public String getDisplayText() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    /// By their modifiers alone, one would take the place of another in a window; keys that are only told take
    /// nobody’s.
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Accelerator it && heard && it.heard && keys.equals(it.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
