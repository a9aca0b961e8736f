package hemerotheque.importing.format.europresse;

import java.util.List;

/// Exports as Europresse writes them, of invented papers: the arrangement until 2014, the one of 2014 to 2016, and the
/// one since, of which no genuine file with the text of articles is public: it is written after what the programs that
/// read it look for.
final class WrittenExport {

    private WrittenExport() {}

    /// A file of the years before 2014.
    static String earlier(String... articles) {
        return """
                <html xmlns:n1="http://www.cedrom-sni.example/n1"><head>
                <META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><title></title>
                <style>.DocPublicationName{color:gray}</style></head><body>
                <form name="save"><table><tr><td><input type="button" value="Sauvegarder"><input type="button"
                value="Annuler"></td></tr></table></form>
                """ + String.join("<p><br><br></p>\n", articles) + "</body></html>\n";
    }

    /// @param headers the fragments of the line under the name
    static String earlierArticle(String name, String headers, String title, String afterTitle, String number) {
        return """
                <table width="100%%"><tr><td><table id="tbHeaderImages"><tr><td><img src="lf_small.gif"></td></tr></table>
                <span class="DocPublicationName">%s</span><br>%s<br>
                <span class="TitreArticleVisu">%s</span><br><br>%s<p></p>
                <b><i>© 2006 Le Fleuve. Tous droits réservés.</i></b><br><br>Numéro de document : %s<br>
                <table id="divPubliC"><tr><td><span id="PubliC_lblNodoc">%s</span></td></tr><tr><td>Ce certificat est émis à
                <b>Bibliothèque de Verlhac</b> à des fins de visualisation personnelle et temporaire.</td></tr>
                <tr><td>Date d'émission : 2012-07-04</td></tr></table></td></tr></table>
                """.formatted(name, headers, title, afterTitle, number, number);
    }

    /// A file of 2014 and later.
    static String present(String... articles) {
        return "<!DOCTYPE html> <html> <head> <meta charset=\"utf-8\"> <title></title> <style>"
                + "article+article{page-break-before:always}.DocPublicationName{color:#83724e}".repeat(200)
                + "</style></head> <body> " + String.join(" ", articles) + " </body> </html>";
    }

    /// An article of 2014 to 2016.
    static String middle(String head, String section, String aside, String number) {
        return """
                <article> <header> <img sourcecode="LF" src="lf_small.gif" /> %s </header> <section> %s </section>
                <aside> %s </aside> <footer> <a name="complement"></a> <small>© 2015 Le Fleuve. Tous droits réservés.</small>
                <p>Numéro de document : %s</p> <div id="divPubliC"> <span id="PubliC_lblNodoc">%s</span>
                <span id="PubliC_lblCertificatIssuedTo">Ce certificat est émis à <b>Bibliothèque de Verlhac</b> à des fins
                de visualisation personnelle et temporaire.</span> </div> </footer> </article>
                """.formatted(head, section, aside, number, number);
    }

    static String middleHead(String name, String header, String rubric, String titleBlock, String author) {
        return """
                <div> <span class="DocPublicationName">%s   </span> </div> <div> <span class="DocHeader">%s</span> </div>
                %s <div class="titreArticle"> %s </div> %s
                """.formatted(name, header, rubric, titleBlock, author);
    }

    /// An article as they are set out since about 2017.
    static String newest(
            String name, String header, String titleBlock, String author, List<String> paragraphs, String number) {
        return newest(
                name, header, titleBlock, author, "<p>" + String.join("</p> <p>", paragraphs) + "</p>", "", number);
    }

    /// @param behind the text, in the section
    static String newest(
            String name, String header, String titleBlock, String author, String text, String behind, String number) {
        return """
                <article> <header> <span sourcecode="LF"></span> <div class="rdp__DocPublicationName"> <span
                class="DocPublicationName">%s</span> </div> <div class="rdp__DocHeader"> <span class="DocHeader">%s</span> </div>
                <div class="titreArticle"> %s </div> %s </header> <section> <div class="DocText clearfix"> <div
                class="docOcurrContainer">%s</div> </div> %s </section> <footer> <div class="Doc-LegalInfo"> <small>© 2024 Le
                Fleuve. Tous droits réservés.</small> </div> <button id="btLink" data-clipboard-text="https://base.example/l/1">Lien
                permanent</button> <div class="publiC-lblNodoc">%s</div> <div>Ce certificat est émis à Bibliothèque de Verlhac
                à des fins de visualisation personnelle et temporaire.</div> </footer> </article>
                """.formatted(name, header, titleBlock, author, text, behind, number);
    }

    static String newestTitle(String title) {
        return "<p class=\"sm-margin-TopNews titreArticleVisu rdp__articletitle\">" + title + "</p>";
    }
}
