/// Feeds: RSS, RDF and Atom. What an item says is left to [hemerotheque.importing.extract]; a JSON Feed is read as
/// other JSON is.
package hemerotheque.importing.format.feed;
