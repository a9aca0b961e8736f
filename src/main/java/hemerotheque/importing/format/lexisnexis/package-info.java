/// What LexisNexis and its successors export, as HTML, text, Word, RTF and NITF: articles under the labels of the
/// database's interface, in its language.
package hemerotheque.importing.format.lexisnexis;
