/// The convenience: a Lucene index that can be thrown away and made again from the store.
///
/// All of Lucene is here. Knows neither SQLite nor pages.
package hemerotheque.index;
