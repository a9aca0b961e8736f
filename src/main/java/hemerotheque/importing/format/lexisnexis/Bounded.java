package hemerotheque.importing.format.lexisnexis;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The main part of a document in Word, ended before it takes more memory than a document may: where it is too long, or
/// where it holds more markup than anyone writes between the ends of two paragraphs.
final class Bounded extends FilterInputStream {

    /// Bytes of one paragraph, our choice: what a page may have elsewhere.
    private static final int LARGEST_PARAGRAPH = 16 << 20;

    /// Tags of one paragraph, our choice: some hundred times those of a long one.
    private static final int MOST_TAGS = 30_000;

    /// Tags of them all, our choice: some seven times those of five hundred articles.
    private static final int MOST_TAGS_OF_ALL = 4_000_000;

    private static final byte[] END = {'<', '/', 'w', ':', 'p', '>'};

    private long left;
    private int bytes;
    private int tags;
    private int allTags;
    private int matched;
    private boolean beyond;
    private boolean bomb;

    /// @param most bytes
    Bounded(InputStream in, long most) {
        super(in);
        left = most;
    }

    /// Whether there was more.
    boolean isBeyond() {
        return beyond;
    }

    /// Whether it ended for its markup.
    boolean isBomb() {
        return bomb;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (bomb || beyond) return -1;
        int read = super.read(into, at, length);
        if (read <= 0) return read;
        for (int i = at; i < at + read; i++) count(into[i]);
        bomb = bytes > LARGEST_PARAGRAPH || tags > MOST_TAGS || allTags > MOST_TAGS_OF_ALL;
        beyond = read > left;
        left -= read;
        return bomb || beyond ? -1 : read;
    }

    private void count(byte b) {
        bytes++;
        if (b == '<') {
            tags++;
            allTags++;
            matched = 1;
        } else if (matched > 0 && b == END[matched]) {
            if (++matched < END.length) return;
            matched = 0;
            bytes = 0;
            tags = 0;
        } else {
            matched = 0;
        }
    }
}
