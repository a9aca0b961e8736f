package hemerotheque.importing.format.rtf;

import java.util.Map;
import java.util.Set;

/// Control words by what they mean for the text. Source: Rich Text Format 1.9.1.
final class Words {

    /// Whose group holds nothing of the text: tables, pictures and objects, what stands at the edges of pages, notes to
    /// editors.
    private static final Set<String> SILENT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "objdata",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "listtable",
            "listoverridetable",
            "filetbl",
            "revtbl",
            "rsidtbl",
            "generator",
            "annotation",
            "atnid",
            "atnauthor",
            "bkmkstart",
            "bkmkend",
            "tc",
            "tcn",
            "xe",
            "listtext",
            "pntext",
            "nonshppict",
            "themedata",
            "datastore",
            "xmlnstbl",
            "template",
            "private",
            "nextfile",
            "mmathPr",
            "latentstyles",
            "fontemb",
            "falt",
            "panose",
            "shpinst",
            "sp",
            "passwordhash",
            "ud");

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("nestcell", "\n"),
            Map.entry("nestrow", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"));

    private Words() {}

    /// @param starred whether `\*` stands before it
    static boolean silences(String word, boolean starred) {
        return SILENT.contains(word) || starred;
    }

    /// What the word stands for in the text; empty for the others.
    static String characters(String word) {
        return CHARACTERS.getOrDefault(word, "");
    }
}
