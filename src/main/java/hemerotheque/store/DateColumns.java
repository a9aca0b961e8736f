package hemerotheque.store;

import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The five columns of a date: `…_first`, `…_precision`, `…_time`, `…_offset`, `…_evidence`.
final class DateColumns {

    private DateColumns() {}

    /// The values of the columns in the order above, all absent for an absent date.
    static List<Optional<String>> values(Optional<PublicationDate> date) {
        return List.of(
                date.map(d -> d.first().toString()),
                date.map(d -> d.precision().code()),
                date.flatMap(PublicationDate::time).map(LocalTime::toString),
                date.flatMap(PublicationDate::offset).map(ZoneOffset::getId),
                date.map(d -> d.from().code()));
    }

    /// @param name what the names of the columns begin with
    static Optional<PublicationDate> read(ResultSet row, String name) throws SQLException {
        var first = row.getString(name + "_first");
        if (first == null) return Optional.empty();
        return Optional.of(new PublicationDate(
                LocalDate.parse(first),
                precision(row.getString(name + "_precision")),
                Optional.ofNullable(row.getString(name + "_time")).map(LocalTime::parse),
                Optional.ofNullable(row.getString(name + "_offset")).map(ZoneOffset::of),
                evidence(row.getString(name + "_evidence"))));
    }

    static Precision precision(String code) {
        return Precision.valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Evidence evidence(String code) throws SQLException {
        return Evidence.of(code).orElseThrow(() -> Damage.found("unknown evidence " + code));
    }
}
