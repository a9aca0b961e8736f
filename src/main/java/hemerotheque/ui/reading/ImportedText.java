package hemerotheque.ui.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.DataFormatHandler;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/// Copies a selection as plain text, with the characters as they were imported and not as they are displayed.
final class ImportedText extends DataFormatHandler {

    ImportedText() {
        super(DataFormat.PLAIN_TEXT);
    }

    @Override
    public Object copy(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end) {
        return ((ArticleModel) model).imported(start, end);
    }

    @Override
    public void save(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end, OutputStream out)
            throws IOException {
        out.write(((ArticleModel) model).imported(start, end).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public StyledInput createStyledInput(String input, StyleAttributeMap attributes) {
        throw new UnsupportedOperationException("an article is only read");
    }
}
