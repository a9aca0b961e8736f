/// Zips: what lies in one, each a file for whichever reader knows it. Nothing is unpacked to the disk, and the names
/// in a zip are labels, never paths.
package hemerotheque.importing.format.zip;
