/// Bytes into characters.
package hemerotheque.importing.decode;
