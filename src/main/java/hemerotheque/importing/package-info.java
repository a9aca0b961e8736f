/// From bytes to an article: what a saved page says, understood by general rules. Pure: touches no disk but to read, no
/// store, no index, no network.
package hemerotheque.importing;
