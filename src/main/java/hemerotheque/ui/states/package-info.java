/// What the reader notes of articles, read and favourite: kept in step with the archive, shown at once wherever
/// articles are. Knows no archive.
package hemerotheque.ui.states;
