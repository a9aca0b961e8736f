package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.BaseAddress;
import hemerotheque.importing.format.BaseTag;
import hemerotheque.importing.format.PageShape;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.Resumption;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.warc.Body.Fate;
import hemerotheque.importing.format.warc.Fields.Named;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.model.Problem.Kind;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// One reading of one archive, for its pages.
final class WarcPages {

    /// Bytes of a body as it was sent, and once unpacked, our choice: as much as the longest text may have.
    static final int LARGEST_BODY = 64 << 20;

    private final SavedFile file;
    private final boolean packed;
    private final PageSink pages;
    private final Listed listed;
    private final Crawl crawl;
    private final Coding coding = new Coding(LARGEST_BODY);
    private Course course = Course.fromTheBeginning();

    WarcPages(SavedFile file, boolean packed, PageSink pages, Listed listed, Crawl crawl) {
        this.file = file;
        this.packed = packed;
        this.pages = pages;
        this.listed = listed;
        this.crawl = crawl;
    }

    void read(Resumption resumption) throws IOException {
        var milestone = resumption.milestone().flatMap(Course::of).filter(this::isAtRecord);
        if (milestone.isPresent()) {
            resumption.resumed();
            course = milestone.get();
        }
        try (var records = new Records(file, packed, course.last(), pages::stopped, this::tell)) {
            for (var head = records.next(); head.isPresent(); head = records.next()) {
                course.milestone(records.place()).ifPresent(resumption::passed);
                take(head.get(), records);
            }
        }
        if (!pages.stopped()) course.conclusion(file.origin()).ifPresent(pages::problem);
    }

    /// A milestone at which no record begins is not believed.
    private boolean isAtRecord(Course course) {
        try (var tape = Tape.of(file, packed, course.last())) {
            return tape.atRecord(false) || tape.atRecord(true);
        } catch (IOException _) {
            return false; // whoever reads up to it tells
        }
    }

    private void tell(Damage damage) {
        course.meetSome();
        pages.problem(new Problem(Kind.DAMAGED, file.origin(), damage.getMessage()));
    }

    private void pass(Passed why) {
        course.pass(why);
    }

    private void take(Head head, Records records) throws IOException {
        switch (Content.of(head, records.start(Tape.AHEAD))) {
            case Content.Nothing(var why) when why == Passed.REVISIT -> revisit(head);
            case Content.Nothing(var why) -> pass(why);
            case Content.Picture _ -> pass(Passed.IMAGE);
            case Content.Candidate _ when !listed.has(head.target()) -> pass(Passed.UNLISTED);
            case Content.Candidate(var media) -> candidate(head, media, records, head);
        }
    }

    /// The page as it was before, captured again.
    private void revisit(Head revisit) throws IOException {
        var original = crawl.original(file, revisit);
        if (original.isEmpty()) pass(Passed.REVISIT);
        else if (!listed.has(revisit.target())) pass(Passed.UNLISTED);
        else revisit(revisit, original.get());
    }

    private void revisit(Head revisit, Located original) throws IOException {
        try (var records = original.records(pages::stopped)) {
            var head = records.next();
            if (head.isPresent()
                    && Content.of(head.get(), records.start(Tape.AHEAD)) instanceof Content.Candidate(var media)) {
                candidate(head.get(), media, records, revisit);
            } else if (!pages.stopped()) {
                pass(Passed.REVISIT);
            }
        }
    }

    /// @param shown the record under which the page is told of
    private void candidate(Head head, Named media, Records records, Head shown) throws IOException {
        course.meetSome();
        var origin = origin(shown);
        var body = records.body(LARGEST_BODY);
        var doubts = new Doubts(head, body, origin);
        if (body.fate() == Fate.TOO_LARGE) pages.problem(tooLarge(origin, LARGEST_BODY));
        if (!body.isThere()) return;
        if (head.type().equals("resource")) {
            page(shown, media, body.bytes(), doubts.of(body.bytes(), true));
            return;
        }
        var answer = Answer.in(body.bytes()); // read again: its fields may be longer than what can be looked at
        if (answer.isPresent()) {
            answered(answer.get(), body, shown, doubts);
            return;
        }
        tell(new Damage(Damage.Kind.ANSWER, records.place().piece()));
        boolean bare = PageShape.of("", "", body.bytes()).isPresent(); // saved without what the server said before it
        if (bare) page(shown, Named.NONE, body.bytes(), doubts.of(body.bytes(), true));
    }

    private void answered(Answer answer, Body body, Head shown, Doubts doubts) {
        switch (coding.decode(answer, body.bytes())) {
            case Decoded.TooLarge _ -> pages.problem(tooLarge(origin(shown), LARGEST_BODY));
            case Decoded.Undecodable(var name, var known) ->
                pages.problem(new Problem(known ? Kind.DAMAGED : Kind.UNSUPPORTED, origin(shown), "coding:" + name));
            case Decoded.Bytes(var bytes, var whole) -> page(shown, answer.mediaType(), bytes, doubts.of(bytes, whole));
        }
    }

    private void page(Head shown, Named media, byte[] bytes, List<Problem> doubts) {
        var kind = PageShape.of(name(shown.target()), media.name(), bytes);
        if (kind.isEmpty()) {
            pass(bytes.length == 0 ? Passed.EMPTY : Passed.FILE);
        } else if (bytes.length > PageShape.largest(kind.get())) {
            pages.problem(tooLarge(origin(shown), PageShape.largest(kind.get())));
        } else {
            pages.page(new RawPage(
                    origin(shown),
                    kind.get(),
                    Optional.of(shown.target()),
                    captured(shown),
                    media.charset(),
                    bytes,
                    pictures(shown.target(), bytes),
                    doubts));
        }
    }

    private Resources pictures(String address, byte[] page) {
        if (crawl.isEmpty()) return Resources.NONE;
        var base = BaseTag.in(page).orElse(address);
        return new ArchivedPictures(file, crawl, new BaseAddress(Optional.of(base)));
    }

    private Origin origin(Head head) {
        return file.origin().inside(head.target());
    }

    private Optional<CaptureDay> captured(Head head) {
        return head.date()
                .or(() -> listed.moment(head.target()))
                .map(moment -> new CaptureDay(
                        moment.atZone(ZoneOffset.UTC).toLocalDate(), Optional.of(moment), Evidence.CONTAINER));
    }

    private static String name(String address) {
        var path = address.split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Problem tooLarge(Origin origin, int bytes) {
        return new Problem(Kind.TOO_LARGE, origin, (bytes >> 20) + " MB");
    }
}
