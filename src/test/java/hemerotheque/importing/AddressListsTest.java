package hemerotheque.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that name articles and do not hold them are told with their number, and give none.
class AddressListsTest {

    @TempDir
    Path folder;

    @Test
    void bookmarksOfABrowserAreNoPage() throws IOException {
        nothingBut("NO_PAGE address:2", "signets.html", """
                <!DOCTYPE NETSCAPE-Bookmark-file-1>
                <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
                <TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
                <DL><p><DT><A HREF="https://phare.example/1" ADD_DATE="1336032031" TAGS="mer">Le bac repart ce matin entre les deux rives, au grand soulagement de tous.</A>
                <DD>À lire pour le dossier sur les bacs, surtout la fin.
                <DT><A HREF="https://phare.example/2">La cale</A><DT><A HREF="place:sort=8">Récents</A></DL>
                """);
    }

    @Test
    void theListOfAReadLaterServiceIsNoPage() throws IOException {
        nothingBut("NO_PAGE address:1", "ril_export.html", """
                <!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
                <li><a href="https://phare.example/1" time_added="1688628695" tags="mer">Le bac</a></li></ul><h1>Read Archive</h1><ul></ul></body></html>
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pocket     | title,url,time_added,tags,status
            instapaper | URL,Title,Selection,Folder,Timestamp
            matter     | Title,Author,Publisher,URL,Tags,Word Count
            readwise   | Title,URL,ID,Document tags,Saved date
            other      | Titre;Lien;Date
            """)
    void aTableOfAddressesIsCounted(String name, String heading) throws IOException {
        var separator = heading.contains(";") ? ";" : ",";
        var columns = heading.split(separator);
        var row = new StringBuilder();
        for (var column : columns) {
            boolean address = column.equalsIgnoreCase("url") || column.equals("Lien");
            row.append(row.isEmpty() ? "" : separator)
                    .append(address ? "https://phare.example/1" : "\"Le bac\nrepart\"");
        }

        nothingBut("NO_PAGE address:2", name + ".csv", heading + "\n" + row + "\n" + row + "\n");
    }

    @Test
    void bookmarksInJsonAreCounted() throws IOException {
        nothingBut("NO_PAGE address:1", "delicious.json", """
                [{"title": "Le bac", "tags": [""], "url": "https://phare.example/1", "description": "À lire", "created": "1358531607", "others": 9, "owner": "ana", "private": "0"}]
                """);
        nothingBut("NO_PAGE address:2", "firefox.json", """
                {"guid":"root________","title":"","typeCode":2,"children":[{"title":"menu","typeCode":2,"children":[
                {"title":"Le bac","dateAdded":1336032031000000,"typeCode":1,"uri":"https://phare.example/1"},
                {"title":"La cale","dateAdded":1336032031000000,"typeCode":1,"uri":"https://phare.example/2"}]}]}
                """);
        nothingBut("NO_PAGE address:1", "chrome.json", """
                {
                  "checksum": "0", "roots": {"bookmark_bar": {"children": [{"date_added": "13000000000000000", "name": "Le bac", "type": "url", "url": "https://phare.example/1"}],
                  "name": "Barre", "type": "folder"}, "other": {"children": [], "name": "Autres", "type": "folder"}}, "version": 1
                }
                """);
        nothingBut("NO_PAGE address:1", "linkwarden.json", """
                {"id": 1, "name": "ana", "collections": [{"id": 2, "name": "Mer", "links": [{"id": 3, "name": "Le bac", "type": "url", "url": "https://phare.example/1", "description": "À lire"}]}]}
                """);
    }

    @Test
    void referencesOfABibliographyAreCounted() throws IOException {
        nothingBut(
                "NO_PAGE reference:2",
                "refs.ris",
                "TY  - NEWS\nTI  - Le bac\nAB  - Il repart.\n      Enfin.\nER  - \n\nTY  - GEN\nER  - \n");
        nothingBut(
                "NO_PAGE reference:2",
                "refs.bib",
                "@article{bac,\n title={Le bac}}\n\n@misc{cale,\n title={La cale}}\n@comment{rien}\n");
        nothingBut("NO_PAGE reference:1", "refs.rdf", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#">
                <bib:Article rdf:about="#item_1"><z:itemType>newspaperArticle</z:itemType></bib:Article>
                <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType></z:Attachment></rdf:RDF>
                """);
        nothingBut("NO_PAGE reference:1", "csl.json", """
                [{"id": "a", "type": "article-newspaper", "title": "Le bac", "abstract": "Il repart.", "URL": "https://phare.example/1", "issued": {"date-parts": [["2012", 5, 3]]}}]
                """);
    }

    @Test
    void anEmptyListIsTold() throws IOException {
        nothingBut(
                "NOT_AN_ARTICLE list", "signets.html", "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>");
    }

    private void nothingBut(String trouble, String name, String text) throws IOException {
        var told = Told.of(folder, name, text);
        assertEquals(List.of(), told.titles(), name);
        assertEquals(List.of(trouble), told.troubles(), name);
    }
}
