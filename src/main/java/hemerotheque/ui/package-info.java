/// The window: opens an archive, composes the screens over it, and leaves with an exit code. The only place where
/// screens and archive meet: screens get functions, never the archive.
package hemerotheque.ui;
