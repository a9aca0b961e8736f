/// What the reader writes to articles and passages: kept in step with the archive, shown wherever articles are. Knows
/// no archive.
package hemerotheque.ui.notes;
