/// The language of questions and answers: what a reader can ask of an archive, and what comes back.
///
/// Pure Java; knows neither SQLite nor Lucene, and forms no sentences.
package hemerotheque.search;
