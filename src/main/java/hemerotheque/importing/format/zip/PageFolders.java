package hemerotheque.importing.format.zip;

import hemerotheque.importing.format.PageFolder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The folders in a zip that belong to a page beside them, as [PageFolder] knows them.
final class PageFolders {

    private final Set<String> belonging = new HashSet<>();

    /// @param files every one of the zip, by its full name
    PageFolders(Collection<String> files) {
        contents(files)
                .forEach((folder, names) ->
                        PageFolder.amongNames(names).forEach(name -> belonging.add(folder + name + "/")));
    }

    /// What lies in each folder, files and folders, by the folder's name with its `/`.
    private static Map<String, Set<String>> contents(Collection<String> files) {
        var contents = new HashMap<String, Set<String>>();
        for (var file : files) {
            int start = 0;
            for (int end = file.indexOf('/'); start <= file.length(); end = file.indexOf('/', start)) {
                int stop = end < 0 ? file.length() : end;
                contents.computeIfAbsent(file.substring(0, start), _ -> new HashSet<>())
                        .add(file.substring(start, stop));
                start = stop + 1;
            }
        }
        return contents;
    }

    /// Whether a file of that full name lies in one of them, however deep.
    boolean hold(String file) {
        for (int at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) {
            if (belonging.contains(file.substring(0, at + 1))) return true;
        }
        return false;
    }
}
