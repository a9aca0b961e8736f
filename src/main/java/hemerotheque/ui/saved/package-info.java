/// Searches that the reader keeps under a name: their list with its counts, the star beside the field, the dialog.
package hemerotheque.ui.saved;
