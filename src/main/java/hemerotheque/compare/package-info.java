/// Tells two texts apart: what words, paragraphs and fields of an article became in another version of it.
///
/// Knows no archive and no screen: from values to values.
package hemerotheque.compare;
