package hemerotheque.importing.format;

import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.util.ArrayList;

/// Counts what a file names without its text, to be told in one line.
public final class Textless {

    private long addresses;
    private long references;
    private long entries;

    /// One more that is known by where it stands on the web.
    public void address() {
        addresses++;
    }

    public void addresses(long more) {
        addresses += more;
    }

    /// More that a bibliography describes.
    public void references(long more) {
        references += more;
    }

    /// One more of which not even an address is known.
    public void entry() {
        entries++;
    }

    /// Tells `pages` what has been counted in the file that comes from `origin`, if anything has.
    public void tell(Origin origin, PageSink pages) {
        var counts = new ArrayList<String>();
        if (addresses > 0) counts.add("address:" + addresses);
        if (references > 0) counts.add("reference:" + references);
        if (entries > 0) counts.add("entry:" + entries);
        if (!counts.isEmpty()) pages.problem(new Problem(Problem.Kind.NO_PAGE, origin, String.join(" ", counts)));
    }
}
