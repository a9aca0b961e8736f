package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import hemerotheque.model.Notice;
import hemerotheque.model.Origin;
import hemerotheque.model.Picture;
import hemerotheque.model.Precision;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Articles for tests, written for them.
final class Articles {

    static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Articles() {}

    /// Two captures, two authors, a quote, subheadings, « 1er », straight apostrophes.
    static ArchivedArticle port() {
        return archived(
                1,
                "Le port de Kerlannec rouvre ses quais après trois ans de travaux",
                Optional.of("Les chalutiers retrouvent l'abri du môle, et la criée espère retrouver ses acheteurs."),
                List.of(
                        paragraph("« Nous n'avions plus de place pour décharger », raconte Yann Le Bihan, patron du"
                                + " Korrigan. La réouverture du port, attendue depuis l'hiver 2017, a rassemblé mardi"
                                + " quelque 2 000 habitants sur le quai neuf, long de 340 mètres."),
                        paragraph("Les travaux du port ont coûté 18,4 millions d'euros. La région en a payé la moitié,"
                                + " le département un quart ; le reste vient de la commune et d'un emprunt sur vingt"
                                + " ans."),
                        new Block.Subheading(2, "Un chantier retardé deux fois"),
                        paragraph("Le 1er ministre de l'époque avait promis l'ouverture pour le 1er mai 2019. La"
                                + " découverte d'une épave du XIXe siècle, puis une tempête, en ont décidé autrement :"
                                + " le chantier s'est arrêté onze mois."),
                        new Block.Quote("Un port sans bateaux, c'est une place de village sans marché."),
                        paragraph("Le maire, Hervé Tanguy, veut maintenant attirer les plaisanciers. Cent vingt anneaux"
                                + " leur sont réservés, contre quarante avant les travaux."),
                        new Block.Subheading(2, "La criée attend ses acheteurs"),
                        paragraph("Reste la criée. Elle avait perdu près d'un tiers de ses acheteurs, partis à"
                                + " Port-Bihan. Sa directrice, Anne Le Roux, compte sur la nouvelle chambre froide et"
                                + " sur un quai couvert pour les faire revenir au port avant l'été."),
                        paragraph("La pêche du premier jour a trouvé preneur en moins d'une heure : lotte, merlu et"
                                + " langoustines, à des prix que le port n'avait plus connus depuis longtemps.")));
    }

    /// A figure, a list of each kind, a table, a quote.
    static ArchivedArticle figures() {
        return archived(
                2,
                "Œuvres d’art : ce que les musées du littoral ont acheté",
                Optional.empty(),
                List.of(
                        new Block.Figure(
                                Optional.of("https://exemple.fr/toile.jpg"),
                                Optional.of("« Marée basse », huile sur toile, 1889. Musée de Kerlannec."),
                                Optional.empty()),
                        paragraph("Les quatre musées du littoral publient pour la première fois la liste de leurs"
                                + " achats. Trois surprises s'y cachent :"),
                        new Block.Listing(
                                false,
                                List.of(
                                        "une marine attribuée jusqu'ici à un élève ;",
                                        "un carnet de croquis de 64 pages, retrouvé dans un grenier et dont personne"
                                                + " n'avait signalé l'existence avant la vente ;",
                                        "une photographie du vieux port.")),
                        paragraph("Les dépenses varient du simple au triple d'un musée à l'autre."),
                        new Block.Table(List.of(
                                List.of("Musée", "Œuvres", "Dépense", "Pièce la plus chère"),
                                List.of("Kerlannec", "12", "184 000 €", "« Marée basse »"),
                                List.of("Port-Bihan", "7", "96 500 €", "Carnet de croquis"),
                                List.of("Saint-Elouan", "3", "61 200 €", "Vue du vieux port"))),
                        new Block.Quote("Acheter peu, mais acheter ce qui parle d'ici."),
                        paragraph("Pour l'an prochain, les musées se sont donné un ordre de priorité."),
                        new Block.Listing(
                                true,
                                List.of(
                                        "Compléter les fonds de la pêche.",
                                        "Acquérir des œuvres de femmes peintres.",
                                        "Restaurer avant d'acheter."))));
    }

    /// A photograph, a drawing wider than high, one smaller than the text is wide, one that is not kept, one damaged.
    static ArchivedArticle illustrated() {
        return archived(
                4,
                "Le phare de Roc’h Velen a retrouvé sa lumière",
                Optional.of("Treize ans après le départ de son dernier gardien, la tour a été rallumée samedi."),
                List.of(
                        new Block.Figure(
                                Optional.empty(),
                                Optional.of("Samedi à 20 h 52, le faisceau a balayé la mer d’Iroise."),
                                Optional.of("Un phare rayé de rouge, allumé au crépuscule."),
                                Optional.of("Photo Corentin Hascoët"),
                                Optional.of(PHOTO.kept())),
                        paragraph("Il y a eu un claquement, puis rien, puis un trait blanc sur l’eau. Sur le quai de"
                                + " Porz-Gwen, quatre cents personnes ont compté les secondes à voix haute : quinze,"
                                + " comme avant."),
                        new Block.Figure(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Une carte de la côte."),
                                Optional.empty(),
                                Optional.of(WEBP.kept())),
                        paragraph("Fañch Malgorn était au premier rang. Le dernier gardien n’avait pas voulu monter."),
                        new Block.Figure(
                                Optional.of("https://exemple.fr/optique.jpg"),
                                Optional.of("L’optique de 1889, démontée et lavée au vinaigre blanc."),
                                Optional.of("Des prismes de verre en couronne.")),
                        paragraph("La relève se fera une fois par mois, si la houle le veut bien."),
                        new Block.Figure(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Le ballon de relève."),
                                Optional.empty(),
                                Optional.of(DAMAGED.kept())),
                        paragraph("L’ancien ballon a été rangé dans la salle des machines.")));
    }

    /// The pictures of [#illustrated].
    static List<Picture> pictures() {
        return List.of(PHOTO, WEBP, DAMAGED);
    }

    private static final Picture PHOTO = Picture.of(Picture.Kind.PNG, 1200, 500, drawn(1200, 500));
    private static final Picture WEBP = Picture.of(Picture.Kind.WEBP, 240, 155, resource("/pictures/phare.webp"));
    private static final Picture DAMAGED =
            Picture.of(Picture.Kind.JPEG, 400, 90, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 7, 7});

    /// A night above a lit sea.
    private static byte[] drawn(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            int light = y < height / 2 ? 40 + 160 * y / height : 120 - 100 * y / height;
            for (int x = 0; x < width; x++) image.setRGB(x, y, light << 16 | light * 3 / 4 << 8 | (255 - light) / 2);
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static byte[] resource(String name) {
        try (var in = Articles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Eighty paragraphs; the word « phare » stands in the last one alone.
    static ArchivedArticle longOne() {
        var body = new ArrayList<Block>(Collections.nCopies(
                79,
                paragraph("Le bateau du courrier quitta la cale au petit jour, chargé de lettres, de pain et d'un"
                        + " mouton qui n'avait rien demandé. La mer était plate, le vent absent, et l'on entendait"
                        + " de loin les rames.")));
        body.add(paragraph("Au soir, on alluma le phare."));
        return archived(3, "Un jour en mer", Optional.empty(), body);
    }

    /// Long, of paragraphs of which none is another's and few are as long as another.
    static ArchivedArticle journal() {
        var body = new ArrayList<Block>();
        for (int day = 1; day <= 60; day++) {
            body.add(paragraph("Jour " + day + ". "
                    + "La mer était plate, le vent absent, et l'on entendait de loin les rames. ".repeat(1 + day % 7)));
        }
        return archived(6, "Journal d'une saison en mer", Optional.empty(), body);
    }

    /// A date from the address, to the month; read in doubt, saved on a day that its file's name tells.
    static ArchivedArticle doubtful() {
        var origin = Origin.file("/archives/presse/1998/bac-19980402.html");
        var capture = new Capture(
                        origin,
                        Optional.of("https://gazette.exemple.fr/1998/03/bac.html"),
                        Optional.of(CaptureDay.of(LocalDate.of(1998, 4, 2), Evidence.FILENAME)),
                        DIGEST)
                .readAs("windows-1252", List.of(new Problem(Problem.Kind.DOUBTFUL_ENCODING, origin, "windows-1252")));
        var article = new Article(
                Optional.of(new Source("La Gazette du littoral")),
                "Le bac de Kerlannec reprend ses passages",
                Optional.empty(),
                List.of(),
                Optional.of(PublicationDate.parse("1998-03", Evidence.URL)),
                Optional.of(PublicationDate.parse("1998-04-01", Evidence.META)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(paragraph("Le bac relie de nouveau les deux rives, au grand soulagement des maraîchers.")));
        return new ArchivedArticle(
                new ArticleId(9), article, List.of(capture), Instant.parse("2026-05-01T09:00:00Z"), DIGEST);
    }

    /// What a database tells of an article beside its text, which it does not give.
    static ArchivedArticle record() {
        var port = port();
        var told = port.article();
        var notice = new Notice(
                Optional.of("Édition de Kerlannec"),
                Optional.of("11,12"),
                Optional.of(1_240),
                Optional.of("news·20200117·GDL·0117-04"),
                List.of("Le Fleuve", "Midi Garrigue"));
        var article = new Article(
                told.source(),
                Optional.of("Pêche"),
                told.headline(),
                told.standfirst(),
                told.authors(),
                told.published(),
                told.modified(),
                told.section(),
                told.language(),
                told.tags(),
                List.of(),
                notice);
        return new ArchivedArticle(port.id(), article, port.captures(), port.imported(), DIGEST);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text);
    }

    private static ArchivedArticle archived(long id, String headline, Optional<String> standfirst, List<Block> body) {
        var published = new PublicationDate(
                LocalDate.of(2020, 1, 17),
                Precision.DAY,
                Optional.of(LocalTime.of(11, 42)),
                Optional.empty(),
                Evidence.JSON_LD);
        var article = new Article(
                Optional.of(new Source("La Gazette du littoral")),
                headline,
                standfirst,
                List.of(new Author("Camille Le Goff"), new Author("Élise Morvan")),
                Optional.of(published),
                Optional.empty(),
                Optional.of("Région"),
                Optional.of("fr"),
                List.of("port", "pêche"),
                body);
        return new ArchivedArticle(
                new ArticleId(id),
                article,
                List.of(
                        capture("2021/port-2.html", LocalDate.of(2021, 3, 12)),
                        capture("2020/port.html", LocalDate.of(2020, 1, 18))),
                Instant.parse("2026-05-01T09:00:00Z"),
                DIGEST);
    }

    private static Capture capture(String file, LocalDate day) {
        return new Capture(
                Origin.file("/archives/presse/" + file),
                Optional.of("https://gazette.exemple.fr/region/le-port-rouvre.html"),
                Optional.of(CaptureDay.of(day, Evidence.CONTAINER)),
                DIGEST);
    }
}
