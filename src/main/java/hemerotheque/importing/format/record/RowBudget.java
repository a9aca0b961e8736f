package hemerotheque.importing.format.record;

import java.io.IOException;
import java.io.Reader;

/// Ends the reading of a table where a row goes on without end, as behind a quote that nothing closes.
final class RowBudget extends Reader {

    /// A row is longer than one may be.
    static final class Spent extends IOException {

        private static final long serialVersionUID = 1;

        private Spent() {
            super("row too long");
        }
    }

    private final Budget in;

    RowBudget(Reader in) {
        this.in = new Budget(in);
    }

    void refill() {
        in.refill();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (in.isSpent()) throw new Spent();
        return in.read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
