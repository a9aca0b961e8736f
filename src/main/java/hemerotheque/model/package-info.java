/// The ground: what the field of press archives talks about, as plain values.
///
/// Knows `java.base` only: no file, no database, no page, no screen.
package hemerotheque.model;
