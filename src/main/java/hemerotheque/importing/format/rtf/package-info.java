/// RTF into lines of text and rows of cells, for the readers of press databases that export it. Knows nothing of
/// articles.
package hemerotheque.importing.format.rtf;
