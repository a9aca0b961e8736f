package hemerotheque.importing.format.lexisnexis;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names of the labels in the languages of the interface. Several languages may be mixed in one document.
///
/// Source: exports in English, French, German and Dutch, and the readers that others wrote of them. The Spanish,
/// Italian and Portuguese names, and the French ones of the interface since 2019, are those that the interface is
/// expected to have.
final class LabelNames {

    /// Of each label its names in English, French, German, Dutch, and Spanish, Italian, Portuguese.
    private static final String TABLE = """
            SOURCE     | PUBLICATION, SOURCE | PUBLICATION | QUELLE | BRON | FUENTE
            DATE       | DATE, PUBLICATION-DATE | DATE-DE-PUBLICATION | DATUM | DATUM | FECHA
            EDITION    | EDITION | EDITION | AUSGABE | EDITIE | EDICION, EDIZIONE, EDICAO
            KICKER     | OVERLINE | SURTITRE | DACHZEILE | BOVENKOP | ANTETITULO, OCCHIELLO
            HEADLINE   | HEADLINE, TITLE | TITRE | TITEL, UBERSCHRIFT | KOP, TITEL | TITULO, TITULAR, TITOLO
            STANDFIRST | HIGHLIGHT, ABSTRACT, SUBTITLE | ENCART, CHAPEAU, CHAPO, SOUS-TITRE | HIGHLIGHT, UNTERTITEL, VORSPANN \
            | ONDERKOP | ENTRADILLA, SUBTITULO, SOMMARIO
            BYLINE     | BYLINE | AUTEUR, AUTEURS, SIGNATURE | AUTOR, AUTOREN | AUTEUR | AUTOR, AUTORE
            NAME       | NAME
            SECTION    | SECTION | RUBRIQUE | RUBRIK, RESSORT | RUBRIEK, SECTIE | SECCION, SEZIONE, SECAO
            PAGE       | PAGE | PAGE | SEITE | PAGINA, BLADZIJDE | PAGINA
            LENGTH     | LENGTH | LONGUEUR | LANGE | LENGTE | LONGITUD, EXTENSION, LUNGHEZZA, COMPRIMENTO
            DATELINE   | DATELINE | LIEU-ET-DATE | ORTSZEILE, ORTSMARKE | DATELINE | DATACION
            TEXT       | TEXT, BODY, FULL-TEXT | TEXTE, ARTICLE, CORPS | TEXT, ARTIKEL | TEKST | TEXTO, TESTO, CUERPO, CORPO
            GRAPHIC    | GRAPHIC, GRAPHICS | GRAPHIQUE, ILLUSTRATION, LEGENDE | GRAFIK, BILDUNTERSCHRIFT \
            | GRAFIEK, AFBEELDING | GRAFICO
            TAG        | SUBJECT, PERSON, COMPANY, ORGANIZATION, INDUSTRY, ACTIVITY-SECTOR, GEOGRAPHIC, GEO-LOCALIZATION, \
            CITY, STATE, COUNTRY, REGION, DESCRIPTORS, KEYWORDS, TERMS, FACILITY \
            | SUJET, PERSONNE, SOCIETE, ENTREPRISE, ORGANISATION, SECTEUR-ACTIVITE, SECTEUR-D-ACTIVITE, INDUSTRIE, \
            LOCALISATION-GEO, LOCALISATION-GEOGRAPHIQUE, ZONE-GEOGRAPHIQUE, GEOGRAPHIE, VILLE, PAYS, MOTS-CLES \
            | THEMA, THEMEN, SACHGEBIET, UNTERNEHMEN, FIRMA, BRANCHE, GEOGRAFIE, STADT, LAND, STICHWORTE \
            | ONDERWERP, PERSOON, BEDRIJF, ORGANISATIE, BEDRIJFSTAK, GEOGRAFISCH, TREFWOORDEN \
            | TEMA, ASUNTO, PERSONA, EMPRESA, ORGANIZACION, SECTOR, GEOGRAFIA, ARGOMENTO, SOCIETA, ASSUNTO, PESSOA
            ADDRESS    | URL
            DOCUMENT   | ACC-NO, DOCUMENT-NUMBER | NUMERO-DE-DOCUMENT | DOKUMENTNUMMER | DOCUMENTNUMMER
            CORRECTION | CORRECTION
            LANGUAGE   | LANGUAGE | LANGUE | SPRACHE | TAAL | IDIOMA, LINGUA
            FILING     | LOAD-DATE, UPDATE, PUBLICATION-TYPE, PUB-TYPE, JOURNAL-CODE \
            | DATE-CHARGEMENT, DATE-DE-CHARGEMENT, DATE-DE-MISE-A-JOUR, TYPE-PUBLICATION, TYPE-DE-PUBLICATION, CODE-REVUE, \
            CODE-DE-LA-REVUE, CODE-DU-JOURNAL | LADEDATUM, PUBLIKATIONSTYP, PUBLIKATIONSART, ZEITUNGS-CODE, ZEITSCHRIFTENCODE \
            | LAADDATUM, PUBLICATIETYPE, TIJDSCHRIFTCODE \
            | FECHA-DE-CARGA, TIPO-DE-PUBLICACION, CODIGO-DE-REVISTA, TIPO-DI-PUBBLICAZIONE, DATA-DE-CARGA
            OTHER      | SERIES, COLUMN, TICKER, STOCK-SYMBOL, CORRECTION-DATE, DISTRIBUTION, DOCUMENT-TYPE, BIO, NOTES, ISBN, \
            ISSN, VOLUME | SERIE, SYMBOLE-BOURSIER, TYPE-DE-DOCUMENT, NOTE | BORSENKURZEL | BEURSCODE
            """;

    private static final Map<String, Label> NAMES = names();

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[\\s\u00A0'’-]+");

    private LabelNames() {}

    /// The label whose name is `text`, in any case; nothing where it is none.
    static Optional<Label> label(String text) {
        return text.length() > 40 ? Optional.empty() : Optional.ofNullable(NAMES.get(key(text)));
    }

    /// The same for a name that has to stand in capitals.
    static Optional<Label> inCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) ? label(text) : Optional.empty();
    }

    private static String key(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return APART.matcher(plain).replaceAll("-").toUpperCase(Locale.ROOT);
    }

    private static Map<String, Label> names() {
        var names = new HashMap<String, Label>();
        TABLE.lines().forEach(line -> {
            var cells = line.split("\\|", 2);
            for (var name : cells[1].split("[|,]")) names.put(name.strip(), Label.valueOf(cells[0].strip()));
        });
        return Map.copyOf(names);
    }
}
