/// The pages that Safari saves: property lists, binary or XML. dd-plist reads the binary ones; nothing here reads XML
/// but jsoup, which resolves no entity.
package hemerotheque.importing.format.webarchive;
