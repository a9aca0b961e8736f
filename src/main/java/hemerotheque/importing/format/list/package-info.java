/// Files that name articles and do not hold them: bookmarks, reading lists, bibliographies. They are counted, so that
/// the reader is told what is missing.
package hemerotheque.importing.format.list;
