/// Asking: the question of the window, the field and days it is typed in, the chips it is read back from. Knows nothing
/// of lists, bars or archives: answers come through a function.
package hemerotheque.ui.search;
