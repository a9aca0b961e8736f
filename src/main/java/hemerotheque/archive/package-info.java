/// What one does with an archive: import, find, read, export, check, rebuild.
///
/// The only package that sees the rooms, and the only one that the doors see. Owns the threads.
package hemerotheque.archive;
