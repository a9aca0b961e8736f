package hemerotheque.ui.folders;

import hemerotheque.model.ArticleId;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Folder;
import hemerotheque.search.GivenName;
import hemerotheque.search.Typing;
import java.util.ArrayList;
import java.util.List;

/// What articles can be filed in, while a name is typed.
sealed interface Line {

    /// How many of the articles are in the folder.
    enum Share {
        NONE,
        SOME,
        ALL
    }

    /// @param articles in it, whatever is to be filed
    record Known(Folder folder, long articles, Share share) implements Line {}

    /// A folder that is to be made.
    record Fresh(String name) implements Line {}

    /// The folders whose name begins so, or a word of it, in the order of the reader; then a new one, where none has
    /// just this name.
    ///
    /// @param articles that are to be filed
    static List<Line> of(ArticleFolders folders, String typed, List<ArticleId> articles) {
        var begun = Typing.folded(typed);
        var lines = new ArrayList<Line>();
        for (var folder : folders.all())
            if (Typing.begins(Typing.folded(folder.name()), begun))
                lines.add(new Known(folder, folders.count(folder), share(folders, folder, articles)));
        var name = GivenName.of(typed);
        if (GivenName.isOne(name) && folders.named(name).isEmpty()) lines.add(new Fresh(name));
        return lines;
    }

    private static Share share(ArticleFolders folders, Folder folder, List<ArticleId> articles) {
        long there = articles.stream().filter(id -> folders.has(folder, id)).count();
        if (there == 0) return Share.NONE;
        return there == articles.size() ? Share.ALL : Share.SOME;
    }

    /// Which of `lines` is meant at first: the one of just this name, else the first.
    static int meant(List<Line> lines, String typed) {
        var key = GivenName.key(typed);
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i) instanceof Known(var folder, var _, var _)
                    && GivenName.key(folder.name()).equals(key)) return i;
        return 0;
    }
}
