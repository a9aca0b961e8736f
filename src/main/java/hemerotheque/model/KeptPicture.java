package hemerotheque.model;

/// Which of the pictures of an archive a figure shows, and how large it is, so that a page can be laid out before the
/// picture is read.
///
/// @param sha256 of its bytes, 64 hexadecimal digits in lower case
/// @param width and `height` in pixels, 1 or more
public record KeptPicture(String sha256, int width, int height) {
    public KeptPicture {
        Text.requireSome(sha256, "a digest");
        if (width < 1 || height < 1) throw new IllegalArgumentException("a picture without pixels");
    }
}
