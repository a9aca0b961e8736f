package hemerotheque.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.util.StringHelper;

/// The commit of an index in which it is searched, until a later one takes its place.
///
/// Commits and segments are told apart by the random number that Lucene gives each, never by their names or counts: an
/// index that was begun anew may give all of these again, to other articles. A commit that has not come as far as the
/// one that is searched is of an index that is being made again, and is passed over, as one is that cannot be read:
/// what is open stays whole, also where its files are gone.
final class SearchedCommit extends ReferenceManager<IndexSearcher> {

    private final IndexFolder folder;

    /// @throws OtherIndexException where another archive or version made it
    SearchedCommit(IndexFolder folder) throws IOException {
        this.folder = folder;
        current = new IndexSearcher(folder.reader());
    }

    /// How far the index has come in this commit.
    long seq() throws IOException {
        var searcher = acquire();
        try {
            return folder.seq(commit(searcher));
        } finally {
            release(searcher);
        }
    }

    @Override
    protected IndexSearcher refreshIfNeeded(IndexSearcher searched) throws IOException {
        try {
            var last = folder.lastCommit();
            if (Arrays.equals(last.getId(), commit(searched).getId())) return null;
            if (folder.seq(last) < folder.seq(commit(searched))) return null;
            return new IndexSearcher(folder.reader(last, kept(searched, last)));
        } catch (IOException e) {
            if (IndexFolder.isDamage(e)) return null;
            throw e;
        }
    }

    private static SegmentInfos commit(IndexSearcher searcher) {
        return ((StandardDirectoryReader) searcher.getIndexReader()).getSegmentInfos();
    }

    /// The segments of `searched` that `last` has too: they need not be opened again.
    private static List<LeafReader> kept(IndexSearcher searched, SegmentInfos last) {
        var ids = new HashMap<String, String>();
        for (var segment : last) ids.put(segment.info.name, StringHelper.idToString(segment.info.getId()));
        return searched.getIndexReader().leaves().stream()
                .map(LeafReaderContext::reader)
                .filter(leaf -> {
                    var segment = ((SegmentReader) leaf).getSegmentInfo().info;
                    return StringHelper.idToString(segment.getId()).equals(ids.get(segment.name));
                })
                .toList();
    }

    @Override
    protected boolean tryIncRef(IndexSearcher searcher) {
        return searcher.getIndexReader().tryIncRef();
    }

    @Override
    protected void decRef(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    @Override
    protected int getRefCount(IndexSearcher searcher) {
        return searcher.getIndexReader().getRefCount();
    }
}
