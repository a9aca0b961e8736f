package hemerotheque.cli;

import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Folder;
import hemerotheque.search.GivenName;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The names of folders on a command line.
record FolderNames(Session session) {

    /// The name that is to be given by `typed`.
    ///
    /// @throws ParameterException where it cannot be one
    String given(String typed, CommandSpec command) {
        var name = GivenName.of(typed);
        if (!GivenName.isOne(name))
            throw new ParameterException(command.commandLine(), session.say("cli.folders.unnamed"));
        return name;
    }

    /// The folder of this name; where there is none, says so, and which may have been meant.
    Optional<Folder> find(ArticleFolders folders, String typed) {
        var folder = folders.named(typed);
        if (folder.isEmpty()) {
            var unknown = session.say("cli.folders.unknown", typed);
            var meant = folders.nearest(typed).map(near -> " " + session.say("warning.meant", near.name()));
            session.err().line(unknown + meant.orElse(""));
        }
        return folder;
    }
}
