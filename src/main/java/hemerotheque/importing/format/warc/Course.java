package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.Resumption;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.model.Problem.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How far the reading of an archive has come, and what of it was no page: that is told at its end.
final class Course {

    /// As [#milestone] writes it: `1048600 some image:12 redirect:1`.
    private static final Pattern MILESTONE = Pattern.compile("(\\d{1,18})( some)?((?: [a-z-]+:\\d{1,18})*)");

    private final Map<Passed, Long> passed = new EnumMap<>(Passed.class);
    private boolean some;
    private long last; // bytes

    private Course(long last) {
        this.last = last;
    }

    static Course fromTheBeginning() {
        return new Course(0);
    }

    /// From a milestone on; nothing where a program of another form has written it.
    static Optional<Course> of(String milestone) {
        var found = MILESTONE.matcher(milestone);
        if (!found.matches()) return Optional.empty();
        var course = new Course(Long.parseLong(found.group(1)));
        course.some = found.group(2) != null;
        for (var count : found.group(3).strip().split(" ")) {
            var parts = count.split(":");
            var why = Arrays.stream(Passed.values())
                    .filter(each -> each.code().equals(parts[0]))
                    .findFirst();
            if (why.isPresent()) course.passed.put(why.get(), Long.parseLong(parts[1]));
            else if (!count.isEmpty()) return Optional.empty();
        }
        return Optional.of(course);
    }

    /// Where the last milestone is, or the beginning.
    Place last() {
        return new Place(last, 0);
    }

    /// The milestone at `record`; nothing where the last one is near, or reading cannot begin there: within a gzip
    /// member.
    Optional<String> milestone(Place record) {
        if (record.within() > 0 || record.piece() - last < Resumption.STEP) return Optional.empty();
        last = record.piece();
        return Optional.of((last + (some ? " some " : " ") + counts()).strip());
    }

    /// `image:12 redirect:1`
    private String counts() {
        return passed.entrySet().stream()
                .map(count -> count.getKey().code() + ":" + count.getValue())
                .collect(Collectors.joining(" "));
    }

    void pass(Passed why) {
        passed.merge(why, 1L, Long::sum);
    }

    /// There is something of which more is told than a count.
    void meetSome() {
        some = true;
    }

    /// The problem that some of what was read, or all, was no page. The notes of the program that made the archive are
    /// in every one: alone, beside pages, they are not worth a word.
    Optional<Problem> conclusion(Origin archive) {
        boolean mentioned = passed.keySet().stream().anyMatch(why -> why != Passed.SERVICE);
        if (passed.isEmpty() && !some) return Optional.of(new Problem(Kind.EMPTY_FILE, archive, ""));
        return mentioned || !some ? Optional.of(new Problem(Kind.NO_PAGE, archive, counts())) : Optional.empty();
    }
}
