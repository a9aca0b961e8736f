/// The truth: articles, their captures and original bytes in one SQLite file.
///
/// All SQL is here. Knows neither pages nor the index.
package hemerotheque.store;
