package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.archive.CheckReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Verifies an archive; repairs its index where asked to. Exit status 1 where something is wrong and stays so.
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    /// Entries, our choice: what still fits on a screen.
    private static final int MOST = 20;

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--repair", order = 2)
    private boolean repair;

    @Option(names = "--json", order = 3)
    private boolean json;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = repair ? archive.openToWrite(session) : archive.openToRead(session)) {
            var report = checked(open);
            if (json) session.out().exactly(JsonLines.check(report));
            else write(report);
            return report.clean() ? Exit.DONE : Exit.SOME_FAILED;
        }
    }

    /// What is wrong now: after a repair, all is verified once more.
    private CheckReport checked(Archive open) {
        var cancel = session.interruption().heeded();
        var report = open.checker().run(repair, cancel);
        if (!report.repaired()) return report;
        if (!json) {
            write(report);
            session.out().line(session.say("cli.check.repaired"));
        }
        return open.checker().run(false, cancel);
    }

    private void write(CheckReport report) {
        var articles = session.figures().articles(report.articles());
        var captures = session.figures().captures(report.captures());
        session.out().line(session.say("cli.check.counts", articles, captures, report.indexed()));
        if (report.clean()) session.out().line(session.say("cli.check.clean"));
        if (!report.missing().isEmpty())
            session.out().line(session.say("cli.check.missing", report.missing().size()));
        if (!report.orphaned().isEmpty())
            session.out()
                    .line(session.say("cli.check.orphaned", report.orphaned().size()));
        report.problems().stream().limit(MOST).forEach(problem -> session.out().line("  " + problem));
        int more = report.problems().size() - MOST;
        if (more > 0) session.out().line(session.say("cli.more", more));
        if (!report.clean() && !repair) session.out().line(session.say("cli.check.remedy"));
    }
}
