package hemerotheque.store;

import hemerotheque.model.ImportId;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stores what a batch holds of one file, and notes it as settled, within a transaction that somebody else began.
record PortionPutting(Session session, Putting putting) {

    List<Outcome> put(ImportId within, Portion portion) throws SQLException {
        var sightings = new SightingTable(session);
        Optional<Long> file = portion.stretch().isEmpty()
                ? Optional.empty()
                : Optional.of(sightings.settle(within, portion.stretch().get()));
        var outcomes = new ArrayList<Outcome>(portion.arrivals().size());
        for (var arrival : portion.arrivals()) outcomes.add(put(arrival, file));
        return outcomes;
    }

    private Outcome put(Arrival arrival, Optional<Long> file) throws SQLException {
        return switch (arrival) {
            case Arrival.Fresh(var harvest) -> note(putting.put(harvest), file);
            case Arrival.Known known -> note(known, file);
            case Arrival.Settled(var outcome) -> note(outcome, file);
        };
    }

    private Outcome note(Putting.Placed placed, Optional<Long> file) throws SQLException {
        if (file.isEmpty()) return placed.outcome();
        var origin = placed.outcome().origin();
        boolean changed = placed.outcome().kind() != Outcome.Kind.DUPLICATE;
        if (placed.brought()) new SightingTable(session).brought(file.get(), placed.capture(), changed, origin);
        else seen(placed.capture(), origin, file.get());
        return placed.outcome();
    }

    private Outcome note(Arrival.Known known, Optional<Long> file) throws SQLException {
        var capture = new CaptureTable(session).firstOf(known.sha256(), known.article());
        if (file.isPresent() && capture.isPresent()) seen(capture.get(), known.origin(), file.get());
        return Outcome.in(known.origin(), Outcome.Kind.DUPLICATE, known.article());
    }

    private void seen(long capture, Origin origin, long file) throws SQLException {
        new SightingTable(session).seen(file, capture, origin);
    }

    /// What failed is not noted: its file is read again.
    private Outcome note(Outcome outcome, Optional<Long> file) throws SQLException {
        boolean skipped = outcome.kind() == Outcome.Kind.SKIPPED;
        if (file.isPresent() && skipped)
            new SightingTable(session).skipped(file.get(), outcome.problem().orElseThrow());
        return outcome;
    }
}
