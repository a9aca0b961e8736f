/// The questions that were asked before.
package hemerotheque.ui.history;
