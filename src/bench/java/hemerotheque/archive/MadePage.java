package hemerotheque.archive;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A page of an invented paper, with an article in it.
record MadePage(MadeText text, int number) {

    /// The article and little else: three to five kB.
    String light() {
        return head("") + "<body>\n" + article(text.between(2_200, 4_000)) + "</body></html>\n";
    }

    /// The same among menus, scripts, lists of other articles and comments: 80 to 150 kB.
    String heavy() {
        return head(scripts(text.between(30, 55)))
                + "<body>\n<header><nav><ul>" + links("rubrique", text.between(120, 220))
                + "</ul></nav></header>\n<main>"
                + article(text.between(3_000, 9_000))
                + "<aside class=\"related\"><h2>À lire aussi</h2><ul>" + cards(text.between(30, 60))
                + "</ul></aside></main>\n"
                + "<section id=\"comments\"><h2>Commentaires</h2>" + comments(text.between(20, 50)) + "</section>\n"
                + "<footer><ul>" + links("service", text.between(60, 120)) + "</ul></footer>" + scripts(10)
                + "</body></html>\n";
    }

    /// A line of JSON, as other tools write it.
    String line() {
        return "{\"id\":\"m" + number + "\",\"title\":\"" + title() + "\",\"date\":\"" + day() + "\",\"source\":\""
                + source()
                + "\",\"url\":\"" + address() + "\",\"body\":\"" + text.paragraph(text.between(300, 700)) + "\\n\\n"
                + text.paragraph(text.between(300, 700)) + "\"}\n";
    }

    private String head(String more) {
        return "<!doctype html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>" + title()
                + "</title>\n<link rel=\"canonical\" href=\"" + address()
                + "\"><meta property=\"article:published_time\" content=\"" + day() + "T08:30:00+01:00\">"
                + "<meta property=\"og:site_name\" content=\"" + source() + "\">" + more + "</head>\n";
    }

    private String article(int characters) {
        var body = new StringBuilder(
                "<article><h1>" + title() + "</h1>\n<p class=\"byline\">Par Léa Morin, le " + day() + "</p>\n");
        for (int left = characters; left > 0; left -= 500) {
            body.append("<p>")
                    .append(text.paragraph(Math.min(500, Math.max(left, 120))))
                    .append("</p>\n");
        }
        return body.append("</article>\n").toString();
    }

    private String links(String kind, int count) {
        return each(
                count,
                i -> "<li class=\"menu-item\"><a href=\"/" + kind + "/" + i + "\" data-tracking=\"menu-" + i + "\">"
                        + text.phrase(text.between(1, 4)) + "</a></li>");
    }

    private String cards(int count) {
        return each(
                count,
                i -> "<li class=\"card\"><a href=\"/article/" + i + "\"><img src=\"/vignettes/" + i
                        + ".jpg\" alt=\"\" width=\"120\" height=\"80\"><h3>" + text.phrase(9) + "</h3><p>"
                        + text.paragraph(120)
                        + "</p></a></li>");
    }

    private String comments(int count) {
        return each(
                count,
                i -> "<div class=\"comment\" id=\"c" + i + "\"><span class=\"author\">lecteur" + i + "</span><p>"
                        + text.paragraph(text.between(80, 400)) + "</p><a href=\"#\">Répondre</a></div>");
    }

    private String scripts(int kilobytes) {
        var line =
                "window.dataLayer=window.dataLayer||[];window.dataLayer.push({'event':'page','id':" + number + "});\n";
        return "<script>\n" + line.repeat(kilobytes * 1_000 / line.length()) + "</script>\n";
    }

    private static String each(int count, java.util.function.IntFunction<String> made) {
        return IntStream.range(0, count).mapToObj(made).collect(Collectors.joining("\n"));
    }

    private String title() {
        return "Article " + number + " du matin, page " + number % 32;
    }

    private LocalDate day() {
        return LocalDate.of(1998, 1, 1).plusDays(number % 9_000);
    }

    private String source() {
        return Stream.of("Le Fleuve", "Midi Garrigue", "Les Marges", "Le Beffroi")
                .toList()
                .get(number % 4);
    }

    private String address() {
        return "https://presse.exemple/" + day().toString().replace('-', '/') + "/" + number + ".html";
    }
}
