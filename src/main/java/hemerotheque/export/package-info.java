/// Articles out of the house, in forms that other tools read: JSON Lines, plain text, Markdown, CSV.
///
/// Knows only the model: neither the store nor the index, and forms no sentences, so dates leave as ISO 8601.
package hemerotheque.export;
