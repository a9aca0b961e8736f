package hemerotheque.cli;

import hemerotheque.model.Origin;
import hemerotheque.model.Problem;

/// Says what is wrong with an input.
record Reasons(Session session) {

    /// `pages/0001.html: the file is empty. Save the page again.`
    String whole(Problem problem) {
        var wording = session.wording();
        return session.say("cli.problem", place(problem.origin()), wording.said(problem), wording.remedy(problem));
    }

    /// The file, and the entry in it where there is one.
    String place(Origin origin) {
        return origin.entry()
                .map(entry -> session.say("cli.entry", origin.file(), entry))
                .orElse(origin.file());
    }
}
