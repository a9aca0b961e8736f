package hemerotheque.settings;

/// The colours of the window.
public enum Theme {
    /// Light or dark as the system is.
    AUTO,
    LIGHT,
    DARK
}
