package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Origin;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNameTest {

    @ParameterizedTest
    @CsvSource({
        "pages/0001.html, , 0001",
        "0001.mhtml, , 0001",
        "0001.webarchive, , 0001",
        "C:\\pages\\été 2020.htm, , été 2020",
        "pages/un.fichier.html, , un.fichier",
        "/a/b.c/nu, , nu",
        "page.2020, , page.2020",
        ".html, , .html",
        "a/pages.warc.gz, https://exemple.fr/a.html, pages#https://exemple.fr/a.html",
        "b.zip, x/2.html, b#x/2.html",
    })
    void isTheFileWithoutFolderAndExtensions(String file, String entry, String name) {
        assertEquals(name, PageName.of(new Origin(file, Optional.ofNullable(entry))));
    }
}
