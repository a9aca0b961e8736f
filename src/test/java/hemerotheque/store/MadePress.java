package hemerotheque.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Made articles in pairs: the same text in two papers, as papers treat what an agency sends, and texts that only look
/// alike. The grammar is French, the sense is left to chance.
final class MadePress {

    /// How the second text of a pair comes from the first.
    ///
    /// @param same whether a reader would call it a reprint
    enum Kind {
        EXACT(true),
        TYPOGRAPHY(true),
        EDITED_LIGHTLY(true),
        EDITED(true),
        CUT_TO_60(true),
        CUT_TO_40(true),
        CUT_INSIDE(true),
        REORDERED(true),
        LOCAL_OPENING(true),
        LOCAL_OPENING_AND_CUT(true),
        SHORT_EXACT(true),
        SAME_SUBJECT(false),
        WEATHER(false),
        STOCK_MARKET(false),
        RESULTS(false),
        COUNCIL(false),
        SERIES(false),
        LIVE_UPDATE(false),
        SHORT_ALIKE(false);

        final boolean same;

        Kind(boolean same) {
            this.same = same;
        }
    }

    record Pair(Kind kind, String first, String second) {}

    private static final List<String> MASCULINE = words("""
            accord arrêté atelier barrage budget canal chantier château club collège comité conseil contrat débat
            département dépôt dossier élu festival fleuve fonds hôpital incendie jardin journal lycée maire marché
            ministère mouvement musée orage parc plan pont port préfet procès projet quartier rapport refuge réseau
            scrutin service stade syndicat théâtre train tribunal tunnel vignoble village viaduc vote""");

    private static final List<String> FEMININE = words("""
            agence assemblée association bibliothèque campagne candidate caserne centrale chorale collecte commission
            commune coopérative crue déchèterie école élection enquête entreprise équipe exposition ferme forêt
            fermeture filière gare grève halle industrie laiterie ligne loi majorité mairie maternité mesure mission
            mobilisation municipalité nappe opposition pétition place préfecture réforme région rentrée réunion route
            sécheresse subvention taxe usine vallée""");

    private static final List<String> ADJECTIVES = words("""
            ancien attendu communal contesté coûteux départemental difficile discret durable fragile historique inédit
            local lointain majeur modeste national nouveau ouvert partagé portuaire prévu privé provisoire public rare
            récent régional rural salué solide suspendu tardif textile urbain utile vacant voisin""");

    private static final List<String> VERBS = words("""
            accompagne adopte annonce approuve attend autorise bouscule complète confirme conteste coûte critique décide
            défend demande diminue dénonce écarte examine exige finance inaugure inquiète maintient menace modifie
            obtient organise prépare présente promet prolonge propose rappelle réclame rejette remplace retarde salue
            signe soutient surveille suspend traverse vote""");

    private static final List<String> BETWEEN = words("""
            après avant avec chez contre dans depuis derrière durant entre face malgré pendant pour sans selon sous sur
            vers""");

    private static final List<String> TOWNS = words("""
            Brévanne Lussac-le-Haut Vaubrune Port-Sérent Kerlouan-Bas Mirecombe Saint-Ourin Tréville Aubeterne
            Castelroc Névizy Monthiers Orsange Pontaval Rochemaure-sur-Loir Sérignac Val-d’Ombre Yvrecourt""");

    private static final List<String> WEEKDAYS = words("lundi mardi mercredi jeudi vendredi samedi dimanche");

    private final Random chance;

    MadePress(long seed) {
        this.chance = new Random(seed);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    Pair pair(Kind kind) {
        return switch (kind) {
            case WEATHER -> mould(kind, this::weather);
            case STOCK_MARKET -> mould(kind, this::stockMarket);
            case RESULTS -> mould(kind, this::results);
            case COUNCIL -> mould(kind, this::council);
            case SHORT_ALIKE -> mould(kind, this::briefReport);
            case SERIES -> series();
            case SAME_SUBJECT -> sameSubject();
            case SHORT_EXACT -> {
                var brief = sentence() + " " + sentence();
                yield new Pair(kind, brief, brief);
            }
            default -> derived(kind);
        };
    }

    private Pair derived(Kind kind) {
        var text = article(6 + chance.nextInt(8));
        UnaryOperator<List<String>> second = paragraphs -> switch (kind) {
            case TYPOGRAPHY -> typed(paragraphs);
            case EDITED_LIGHTLY -> edited(paragraphs, 0.04);
            case EDITED -> edited(paragraphs, 0.08);
            case CUT_TO_60 -> cut(paragraphs, 0.6);
            case CUT_TO_40 -> cut(paragraphs, 0.4);
            case CUT_INSIDE -> without(paragraphs, 3);
            case REORDERED -> shuffled(paragraphs);
            case LOCAL_OPENING -> opened(paragraphs);
            case LOCAL_OPENING_AND_CUT -> opened(cut(paragraphs, 0.6));
            case LIVE_UPDATE -> updated(paragraphs);
            default -> paragraphs;
        };
        return new Pair(kind, joined(text), joined(second.apply(text)));
    }

    String text() {
        return joined(article(6 + chance.nextInt(8)));
    }

    private static String joined(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private List<String> article(int paragraphs) {
        var article = new ArrayList<String>();
        for (int i = 0; i < paragraphs; i++) article.add(sentence() + " " + sentence() + " " + sentence());
        return article;
    }

    private String sentence() {
        var sentence = noun() + " " + some(VERBS) + " " + noun() + " " + some(BETWEEN) + " " + noun();
        if (chance.nextInt(3) > 0) sentence += ", " + some(BETWEEN) + " " + noun() + " de " + some(TOWNS);
        if (chance.nextInt(5) == 0) sentence += ", soit " + (2 + chance.nextInt(900)) + " " + some(FEMININE) + "s";
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private String noun() {
        boolean feminine = chance.nextBoolean();
        var noun = some(feminine ? FEMININE : MASCULINE);
        boolean elided = "aeéèhio".indexOf(noun.charAt(0)) >= 0;
        var article = elided ? "l’" : feminine ? "la " : "le ";
        return article + noun + (chance.nextInt(2) == 0 ? " " + some(ADJECTIVES) : "");
    }

    private String some(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }

    // ---- what papers do with a text ----

    private static List<String> typed(List<String> paragraphs) {
        var plain = new ArrayList<String>();
        plain.add("(Agence) –");
        for (var paragraph : paragraphs)
            plain.add(paragraph.replace('’', '\'').replace("É", "E").replace(", ", " , "));
        return plain;
    }

    private List<String> edited(List<String> paragraphs, double share) {
        return paragraphs.stream()
                .map(paragraph -> Arrays.stream(paragraph.split(" "))
                        .map(word ->
                                chance.nextDouble() >= share ? word : chance.nextInt(3) == 0 ? "" : some(ADJECTIVES))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> cut(List<String> paragraphs, double share) {
        var words = joined(paragraphs).split(" ");
        return List.of(String.join(" ", Arrays.copyOf(words, (int) (words.length * share))));
    }

    private static List<String> without(List<String> paragraphs, int each) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < paragraphs.size(); i++) if (i % each != each - 1) kept.add(paragraphs.get(i));
        return kept;
    }

    private List<String> shuffled(List<String> paragraphs) {
        var other = new ArrayList<>(paragraphs);
        Collections.shuffle(other, chance);
        return other;
    }

    private List<String> opened(List<String> paragraphs) {
        var local = new ArrayList<>(article(1));
        local.add(sentence());
        local.addAll(paragraphs);
        return local;
    }

    // ---- what only looks alike ----

    /// What happened since, and the background that was there before.
    private List<String> updated(List<String> paragraphs) {
        int background = (int) (paragraphs.size() * 0.4);
        var update = new ArrayList<>(article(paragraphs.size() - background));
        update.addAll(paragraphs.subList(paragraphs.size() - background, paragraphs.size()));
        return update;
    }

    private Pair series() {
        var opening = article(1).getFirst();
        var closing = article(1).getFirst();
        var texts = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            var text = new ArrayList<>(article(6));
            text.addFirst(opening);
            text.addLast(closing);
            texts.add(joined(text));
        }
        return new Pair(Kind.SERIES, texts.getFirst(), texts.getLast());
    }

    /// Two articles that speak of the same few things.
    private Pair sameSubject() {
        var subject = noun() + " de " + some(TOWNS);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            var text = new ArrayList<String>();
            for (int p = 0; p < 8; p++)
                text.add(sentence() + " " + subject + " " + some(VERBS) + " " + noun() + ". " + sentence());
            texts.add(joined(text));
        }
        return new Pair(Kind.SAME_SUBJECT, texts.getFirst(), texts.getLast());
    }

    private Pair mould(Kind kind, java.util.function.Supplier<String> report) {
        return new Pair(kind, report.get(), report.get());
    }

    private String weather() {
        var text = new StringBuilder("Le temps de ce " + some(WEEKDAYS) + " sur l’ensemble de la région.\n\n");
        for (var town : TOWNS.subList(0, 12)) {
            text.append("À %s, %s le matin puis %s l’après-midi, avec %d degrés au lever du jour et %d au plus chaud. "
                    .formatted(town, sky(), sky(), chance.nextInt(15), 10 + chance.nextInt(22)));
        }
        return text
                + "\n\nLe vent soufflera à %d km/h sur la côte. Prochain bulletin demain à la même heure."
                        .formatted(10 + chance.nextInt(80));
    }

    private String sky() {
        return some(List.of("soleil", "nuages", "pluie fine", "averses", "brume", "ciel voilé"));
    }

    private String stockMarket() {
        var text = new StringBuilder();
        text.append("La Bourse de Port-Sérent a terminé %s en %s de %d,%02d %%, à %d,%02d points. "
                .formatted(
                        some(WEEKDAYS),
                        move(),
                        chance.nextInt(3),
                        chance.nextInt(100),
                        3000 + chance.nextInt(999),
                        chance.nextInt(100)));
        for (var town : TOWNS) {
            text.append(
                    "Le titre de la société %s a cédé ou gagné %d,%02d %% à %d,%02d euros, dans un volume de %d titres échangés. "
                            .formatted(
                                    town,
                                    chance.nextInt(6),
                                    chance.nextInt(100),
                                    chance.nextInt(90),
                                    chance.nextInt(100),
                                    1000 + chance.nextInt(90000)));
        }
        return text.toString();
    }

    private String move() {
        return some(List.of("hausse", "baisse", "léger repli", "nette progression"));
    }

    private String results() {
        var text = new StringBuilder("Résultats de la journée du championnat régional de balle au tambourin.\n\n");
        for (int i = 0; i < 16; i++) {
            text.append("%s bat %s %d à %d devant %d spectateurs. "
                    .formatted(
                            some(TOWNS),
                            some(TOWNS),
                            2 + chance.nextInt(5),
                            chance.nextInt(2),
                            50 + chance.nextInt(900)));
        }
        return text + "Le classement complet paraîtra demain dans nos colonnes, avec les réactions des entraîneurs.";
    }

    private String council() {
        var text = new StringBuilder();
        text.append("Le conseil municipal de %s s’est réuni %s sous la présidence du maire. "
                .formatted(some(TOWNS), some(WEEKDAYS)));
        for (int i = 0; i < 7; i++) {
            text.append("Les élus ont voté %s de %s pour %d euros, par %d voix contre %d. %s "
                    .formatted(
                            noun(),
                            some(TOWNS),
                            1000 * (1 + chance.nextInt(400)),
                            10 + chance.nextInt(20),
                            chance.nextInt(9),
                            sentence()));
        }
        return text + "La prochaine séance se tiendra le mois prochain à la salle des fêtes, à 20 heures.";
    }

    private String briefReport() {
        return "La pharmacie de garde pour la nuit de %s est celle de la place du marché à %s, téléphone %d."
                .formatted(some(WEEKDAYS), some(TOWNS), 100000 + chance.nextInt(899999));
    }
}
