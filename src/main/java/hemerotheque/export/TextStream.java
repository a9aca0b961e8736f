package hemerotheque.export;

import hemerotheque.model.ArchivedArticle;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;

/// Articles written one after the other as text in UTF-8: what all formats here have in common.
///
/// @param beginning before the first article, also where there is none
/// @param between after each article that another one follows
/// @param form the text of one article
record TextStream(String beginning, String between, Function<ArchivedArticle, String> form) {

    void write(Stream<ArchivedArticle> articles, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(beginning);
        for (var each = articles.iterator(); each.hasNext(); ) {
            writer.write(form.apply(each.next()));
            if (each.hasNext()) writer.write(between);
        }
        writer.flush();
    }
}
