/// The folders that articles are filed in: which there are, what is in them, and the dialogs in which a reader makes
/// them and files articles. Knows no archive.
package hemerotheque.ui.folders;
