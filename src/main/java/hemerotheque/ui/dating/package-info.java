/// Correcting dates of publication: what is typed is understood at once, and applied to one article or to many. Knows
/// no archive.
package hemerotheque.ui.dating;
