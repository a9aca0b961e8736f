/// The archive as a corpus: every occurrence of a word in its context, and curves of how often it is met over time.
/// Must not know the window around it.
package hemerotheque.ui.corpus;
