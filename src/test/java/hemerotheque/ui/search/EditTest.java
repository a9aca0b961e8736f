package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.ui.search.Edit.Selection;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// `¦` is the caret, or the two ends of the selection.
class EditTest {

    private static String done(String typed, BiFunction<String, Selection, Edit> change) {
        int start = typed.indexOf('¦');
        int end = Math.max(start, typed.lastIndexOf('¦') - 1);
        var edit = change.apply(typed.replace("¦", ""), new Selection(start, end));
        return edit.text().substring(0, edit.caret()) + "¦" + edit.text().substring(edit.caret());
    }

    @Test
    void anOperatorStandsBetweenBlanks() {
        assertEquals("crue OU ¦", done("crue¦", (text, at) -> Edit.joined(text, at, "OU")));
        assertEquals("crue OU ¦pont", done("crue ¦ pont", (text, at) -> Edit.joined(text, at, "OU")));
        assertEquals("SAUF ¦", done("¦", (text, at) -> Edit.joined(text, at, "SAUF")));
    }

    @Test
    void quotationMarksStandAroundAWordOrASelection() {
        assertEquals("\"crue\"¦ pont", done("cr¦ue pont", Edit::quoted));
        assertEquals("la \"crue du pont\"¦ ", done("la ¦crue du pont ¦", Edit::quoted));
        assertEquals("\"¦\"", done("¦", Edit::quoted));
    }

    @Test
    void signsStandAtTheWord() {
        assertEquals("gouvern*¦ x", done("gou¦vern x", (text, at) -> Edit.behind(text, at, "*")));
    }

    @Test
    void aConditionIsOneMore() {
        assertEquals("crue titre:¦", done("crue¦", (text, at) -> Edit.with(text, at, "titre:")));
        assertEquals("crue date:hier ¦pont", done("crue ¦pont", (text, at) -> Edit.with(text, at, "date:hier")));
        assertEquals("(titre:¦ pont)", done("(¦ pont)", (text, at) -> Edit.with(text, at, "titre:")));
    }

    @Property(tries = 1_000)
    void theCaretStaysInTheText(@ForAll @StringLength(max = 30) String text, @ForAll int one, @ForAll int other) {
        int a = Math.floorMod(one, text.length() + 1);
        int b = Math.floorMod(other, text.length() + 1);
        var at = new Selection(Math.min(a, b), Math.max(a, b));
        for (var edit : new Edit[] {
            Edit.joined(text, at, "ET"),
            Edit.quoted(text, at),
            Edit.behind(text, at, "*"),
            Edit.with(text, at, "titre:"),
            Edit.with(text, at, "date:hier")
        })
            Assertions.assertTrue(
                    edit.caret() >= 0 && edit.caret() <= edit.text().length(), edit::toString);
    }
}
