package hemerotheque.index;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/// An index without articles, in the place of whatever lies in its folder: a sound index, a damaged one, or none.
/// Lucene itself begins anew only over what it can read, and of which no file is gone.
record EmptyIndex(Directory directory) {

    private static final Pattern COMMIT = Pattern.compile("(?:pending_)?segments_?([0-9a-z]{0,12}).*");
    private static final Pattern SEGMENT = Pattern.compile("_([0-9a-z]{0,12}).*");

    /// Its numbers go on from those in the names of the files that were there: one that another process has open may
    /// stay under its name, on Windows, and is not written over. Killed at any moment, this leaves an index that is
    /// empty, or that has no commit and is begun anew next time.
    ///
    /// @param label of its commit
    /// @throws IOException where another process writes in the folder, or the disk is in the way
    void commit(Map<String, String> label) throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            var empty = new SegmentInfos(Version.LATEST.major);
            empty.setNextWriteGeneration(highest(COMMIT));
            empty.counter = highest(SEGMENT) + 1;
            empty.setUserData(label, false);
            delete(COMMIT);
            empty.commit(directory);
            delete(SEGMENT);
        }
    }

    private void delete(Pattern files) throws IOException {
        for (var file : directory.listAll()) if (files.matcher(file).matches()) directory.deleteFile(file);
    }

    /// The highest number in the names of such files, 0 where there are none.
    private long highest(Pattern files) throws IOException {
        long highest = 0;
        for (var file : directory.listAll()) {
            var name = files.matcher(file);
            if (name.matches() && !name.group(1).isEmpty())
                highest = Math.max(highest, Long.parseLong(name.group(1), Character.MAX_RADIX));
        }
        return highest;
    }
}
