package hemerotheque.importing.format.wacz;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.zip.ZipReader;
import java.io.IOException;
import java.util.regex.Pattern;

/// Reads a WACZ: the pages of the web archives in it that it lists as seen.
///
/// Source: WACZ 1.1.1.
public final class WaczReader implements FormatReader {

    /// Names that only a WACZ has among the first in it.
    private static final Pattern OWN_NAME = Pattern.compile(
            "PK\\x03\\x04.{26}(?:archive/[^/\\x00]+\\.warc|pages/(?:pages|extraPages)\\.jsonl)", Pattern.DOTALL);

    @Override
    public boolean recognises(FileHead head) {
        if (head.hasExtension("wacz")) return ZipReader.isZip(head) || head.isBinary();
        var text = head.latin();
        return ZipReader.isZip(head) && OWN_NAME.matcher(text).find();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var tooDeep = ZipReader.nesting(file);
        if (tooDeep.isPresent()) pages.problem(tooDeep.get());
        else new WaczPages(file, pages).read();
    }
}
