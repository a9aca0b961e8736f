package hemerotheque.importing.format;

import hemerotheque.model.Problem;

/// Where a reader sends what it finds. May block while pages wait to be understood.
public interface PageSink {

    void page(RawPage page);

    void problem(Problem problem);
}
