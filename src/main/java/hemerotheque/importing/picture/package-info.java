/// The pictures of a page: what their bytes are, how large they are, where they lie. Draws nothing.
package hemerotheque.importing.picture;
