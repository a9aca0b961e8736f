/// Exports of Factiva: pages, XML, RTF and text, each article with the fields that the database tells of it.
///
/// Two displays there are in every form but XML: with a code before each field, and without, where a field is known by
/// its place and shape. What is known of RTF, text and mail comes from the descriptions of those who read them.
package hemerotheque.importing.format.factiva;
