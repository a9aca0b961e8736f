/// Containers into pages: one reader for each way a page was saved. Knows nothing of what a page says.
package hemerotheque.importing.format;
