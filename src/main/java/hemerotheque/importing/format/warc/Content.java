package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.warc.Fields.Named;
import java.util.List;
import java.util.regex.Pattern;

/// What a record is, by its head and the first bytes of its body.
sealed interface Content {

    /// Perhaps a page: its bytes will tell.
    ///
    /// @param media its type as declared
    record Candidate(Named media) implements Content {}

    record Picture() implements Content {}

    record Nothing(Passed why) implements Content {}

    List<String> OF_PAGES =
            List.of("text/html", "application/xhtml+xml", "text/plain", "text/xml", "application/xml", "");

    Pattern OF_THE_WEB = Pattern.compile("(?is)(?:https?|ftp|file)://.*");

    /// @param start first bytes of the body
    static Content of(Head head, byte[] start) {
        boolean web = OF_THE_WEB.matcher(head.target()).matches();
        if (web && head.type().equals("response")) return answered(start);
        if (web && head.type().equals("resource")) return declared(head.mediaType());
        return new Nothing(head.type().equals("revisit") ? Passed.REVISIT : Passed.SERVICE);
    }

    private static Content answered(byte[] start) {
        var answer = Answer.in(start);
        if (answer.isEmpty()) return new Candidate(Named.NONE);
        int status = answer.get().status();
        if (status >= 400) return new Nothing(Passed.HTTP_ERROR);
        if (status >= 300) return new Nothing(Passed.REDIRECT);
        if (status < 200 || status == 204 || status == 205) return new Nothing(Passed.EMPTY);
        return declared(answer.get().mediaType());
    }

    private static Content declared(Named media) {
        if (OF_PAGES.contains(media.name())) return new Candidate(media);
        return media.name().startsWith("image/") ? new Picture() : new Nothing(Passed.FILE);
    }
}
