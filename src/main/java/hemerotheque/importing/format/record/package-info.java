/// Articles that other tools have told apart in JSON or in a table: an entry at a time, however long the file is.
/// Entries that have no text are counted.
package hemerotheque.importing.format.record;
