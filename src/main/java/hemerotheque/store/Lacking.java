package hemerotheque.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The tables and columns that an archive of an earlier program does not have.
///
/// @param tables the statement that makes each, as its migration has it
/// @param columns by the table that they are added to
record Lacking(List<String> tables, Map<String, List<String>> columns) {

    private static final Pattern TABLE = Pattern.compile("(?ms)^CREATE TABLE .*?^\\)[^;]*;");
    private static final Pattern COLUMN = Pattern.compile("(?m)^ALTER TABLE (\\w+) ADD COLUMN (\\w+)");

    /// @param scripts the migrations that the archive has not seen
    static Lacking of(List<String> scripts) {
        var tables = scripts.stream()
                .flatMap(script -> TABLE.matcher(script).results())
                .map(MatchResult::group)
                .toList();
        var columns = scripts.stream()
                .flatMap(script -> COLUMN.matcher(script).results())
                .collect(groupingBy(added -> added.group(1), mapping(added -> added.group(2), toList())));
        return new Lacking(tables, columns);
    }

    /// Whether the table itself is lacking, and not just some of its columns.
    private boolean isMade(String table) {
        return tables.stream().anyMatch(made -> made.startsWith("CREATE TABLE " + table + " "));
    }

    /// Has a reader, who is not to change the archive, find the tables empty and the columns NULL, in a store of his
    /// own that goes with his session.
    void standIn(Session reader) throws SQLException {
        for (var table : tables) reader.execute(table.replaceFirst("CREATE TABLE", "CREATE TEMP TABLE"));
        for (var table : columns.entrySet()) {
            if (isMade(table.getKey())) {
                for (var column : table.getValue())
                    reader.execute("ALTER TABLE temp." + table.getKey() + " ADD COLUMN " + column + " ANY");
                continue;
            }
            var absent = String.join(
                    ", ",
                    table.getValue().stream().map(column -> "NULL AS " + column).toList());
            reader.execute(
                    "CREATE TEMP VIEW " + table.getKey() + " AS SELECT *, " + absent + " FROM main." + table.getKey());
        }
    }
}
