package hemerotheque.importing.format.lexisnexis;

/// A page as LexisNexis wrote it.
final class WrittenPage {

    private static final String HEAD = """
            <HTML>
            <HEAD>
            <STYLE TYPE="text/css"><!--
            .c0 { text-align: center; }
            .c7 { font-size: 14pt; font-weight: bold; }
            --></STYLE>
            <TITLE>&nbsp;</TITLE>
            <META TOPIC="null" DOCUMENTS="3" UPDATED="Thursday, October 27, 2016  20:54:06" /></HEAD>
            <BODY>
            """;

    private final StringBuilder page = new StringBuilder(HEAD);
    private int documents;

    WrittenPage raw(String markup) {
        page.append(markup);
        return this;
    }

    WrittenPage document() {
        return raw("<A NAME=\"DOC_ID_" + ++documents + "_0\"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n"
                        + "<DOCFULL> -->\n")
                .centred(documents + " of 40 DOCUMENTS");
    }

    WrittenPage end() {
        return raw("<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->\n");
    }

    WrittenPage centred(String markup) {
        return raw("<BR><DIV CLASS=\"c0\"><P CLASS=\"c1\"><SPAN CLASS=\"c2\">" + markup + "</SPAN></P>\n</DIV>\n");
    }

    WrittenPage title(String markup) {
        return raw("<BR><DIV CLASS=\"c4\"><P CLASS=\"c5\"><SPAN CLASS=\"c6\">" + markup + "</SPAN></P>\n</DIV>\n");
    }

    WrittenPage label(String name, String value) {
        return raw("<BR><DIV CLASS=\"c4\"><P CLASS=\"c5\"><SPAN CLASS=\"c7\">" + name + ": </SPAN><SPAN CLASS=\"c2\">"
                + value + "</SPAN></P>\n</DIV>\n");
    }

    WrittenPage body(String... paragraphs) {
        raw("<BR><DIV CLASS=\"c4\">");
        for (var text : paragraphs) {
            raw("<P CLASS=\"c8\"><SPAN CLASS=\"c2\">" + text + "</SPAN><SPAN CLASS=\"c2\">&nbsp;</SPAN></P>\n");
        }
        return raw("</DIV>\n");
    }

    @Override
    public String toString() {
        return page + "</BODY></HTML>";
    }
}
