/// Corpora for text analysis, which people keep in place of the exports that they were made of.
package hemerotheque.importing.format.corpus;
