/// Pages that carry their pictures in a zip of their own: SingleFile's self-extracting form, and its form that is a
/// picture as well.
package hemerotheque.importing.format.packed;
