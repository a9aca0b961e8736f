package hemerotheque.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.Directory;

/// What a verification of the index's files found.
///
/// @param damage one entry each; empty where all is well
public record IndexFindings(long articles, List<String> damage) {

    /// Verifies the checksums of the files of the last commit, read anew from the disk.
    ///
    /// @throws IOException where something else than damage is in the way
    static IndexFindings in(Directory directory) throws IOException {
        var damage = new ArrayList<String>();
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) verify(leaf.reader(), damage);
            return new IndexFindings(reader.numDocs(), damage);
        } catch (IOException e) {
            if (!IndexFolder.isDamage(e)) throw e;
            return new IndexFindings(0, List.of(e.getMessage()));
        }
    }

    private static void verify(LeafReader segment, List<String> damage) throws IOException {
        try {
            ((CodecReader) segment).checkIntegrity();
        } catch (IOException e) {
            if (!IndexFolder.isDamage(e)) throw e;
            damage.add(e.getMessage());
        }
    }
}
