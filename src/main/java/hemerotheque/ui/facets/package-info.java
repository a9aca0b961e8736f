/// « Affiner »: what the articles of an answer have in common, counted, to be chosen and excluded. Knows questions and
/// values; the archive answers through a function.
package hemerotheque.ui.facets;
