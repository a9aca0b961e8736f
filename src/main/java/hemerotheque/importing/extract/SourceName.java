package hemerotheque.importing.extract;

import hemerotheque.model.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The newspaper or site that an article comes from, under the name its page gives it.
final class SourceName {

    private static final int LONGEST = 60;

    /// Lines at a page's end that may name its owner, our choice.
    private static final int LAST_LINES = 30;

    private static final Pattern BORDER = Pattern.compile("\\s+[-–—|•·/:»]\\s+|^[-–—|•·/:»]\\s*");

    private static final Pattern OWNER = Pattern.compile(
            "(?:©|\\([cC]\\)|[Cc]opyright)[\\s\u00A0©]*(?:(?:19|20)\\d\\d(?:\\s*-\\s*(?:19|20)?\\d\\d)?)?[\\s\u00A0,·:–-]*(?<name>\\p{Lu}[^.,|·–—]{1,45}?)\\s*(?:[.,|·–—]|$)");

    private static final Pattern MASTHEAD = Pattern.compile(
            "(?:(?:Le|La|Les) \\p{Lu}|L['’]\\p{Lu})\\p{L}+(?:[ '’-]\\p{L}+){0,4}|\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){1,3}");

    private static final Pattern MENU = Pattern.compile(
            "accueil|menu|recherche|connecter|abonne|newsletter|contenu|navigation|plus lus|mon compte|actualite|journal numerique|videos?\\b");

    private static final Pattern PROTOCOL = Pattern.compile("^(?:https?://)?(?:www\\.)");

    private static final Pattern AROUND_TOLD =
            Pattern.compile("^(?:©|[Cc]opyright)[\\s©]*(?:\\d{4})?\\s*|\\s+(?:19|20)\\d\\d$|/+$");

    private static final Pattern EDGES = Pattern.compile("^[\\s|:•·»/–—-]+|[\\s|:•·»/–—-]+$");

    private static final Pattern AROUND_NAME = Pattern.compile("^[Cc]opyright\\s+|\\s+(?:19|20)\\d\\d$");

    private SourceName() {}

    /// The name; the address's host where the page tells none; nothing where there is no address either.
    static Optional<Source> of(Page page, Headline headline) {
        return told(page)
                .or(() -> besideHeadline(page, headline))
                .or(() -> owner(page))
                .or(() -> masthead(page))
                .or(() -> host(page))
                .map(Source::new);
    }

    /// The name of the paper whose page holds several articles: its title is no headline, and leads to the front page.
    static Optional<Source> around(Page page, Headline headline) {
        return told(page).or(() -> banner(page)).map(Source::new).or(() -> of(page, headline));
    }

    /// What the page calls itself, where its heading says the same and is a link.
    private static Optional<String> banner(Page page) {
        var key = Plain.key(page.metadata().title());
        return page.passages().stream()
                .filter(p -> p.kind() == Passage.Kind.HEADING && p.linkShare() > 0.8)
                .filter(p -> p.reading().key().equals(key) && isName(p.text()))
                .map(Passage::text)
                .findFirst();
    }

    /// The name that the metadata tell.
    static Optional<String> told(Page page) {
        var metadata = page.metadata();
        return metadata.first("og:site_name")
                .or(() -> metadata.data().publisher())
                .or(() -> metadata.first(
                        "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher", "copyright"))
                .map(name -> without(AROUND_TOLD, without(PROTOCOL, name)).strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST && !name.startsWith("http"));
    }

    /// What stands in the page's title beside the headline: « Le Journal : un titre », « Un titre - Lyon - Le Journal
    /// ».
    private static Optional<String> besideHeadline(Page page, Headline headline) {
        var title = page.metadata().title();
        if (title.isEmpty() || headline.key().isEmpty()) return Optional.empty();
        int at = Plain.folded(title).indexOf(Plain.folded(headline.text()));
        if (at < 0) {
            var first = BORDER.split(title)[0];
            return isName(first)
                            && headline.place().isPresent()
                            && !headline.key().contains(Plain.key(first))
                    ? name(first)
                    : Optional.empty();
        }
        var after = title.substring(at + headline.text().length());
        var last = BORDER.split(after.strip());
        if (last.length > 0 && isName(last[last.length - 1])) return name(last[last.length - 1]);
        var first = BORDER.split(title.substring(0, at).strip())[0];
        return isName(first) ? name(first) : Optional.empty();
    }

    /// Who says of himself that the page is his: « © 2011 Le Journal ».
    private static Optional<String> owner(Page page) {
        return page.passages().reversed().stream()
                .limit(LAST_LINES)
                .map(Passage::text)
                .filter(SourceName::isClaimed)
                .map(OWNER::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group("name"))
                .filter(name ->
                        isName(name) && !Plain.folded(name).matches(".*(?:reserve|rights|photo|reproduction).*"))
                .findFirst()
                .flatMap(SourceName::name);
    }

    private static boolean isClaimed(String line) {
        return line.indexOf('©') >= 0 || line.contains("opyright") || line.contains("(c)") || line.contains("(C)");
    }

    /// The first line of a dump, where it is set as names are: « Le Courrier », « Nouvelles Express ».
    private static Optional<String> masthead(Page page) {
        if (!page.dump()) return Optional.empty();
        return page.passages().stream()
                .limit(3)
                .filter(line -> line.reading().mentions().isEmpty())
                .findFirst()
                .map(line -> BORDER.split(line.text())[0].strip())
                .filter(name -> MASTHEAD.matcher(name).matches()
                        && isName(name)
                        && !MENU.matcher(Plain.folded(name)).find());
    }

    private static boolean isName(String text) {
        var name = without(EDGES, text);
        int words = Plain.countWords(name);
        return words >= 1 && words <= 5 && name.length() <= LONGEST && Character.isUpperCase(name.charAt(0));
    }

    private static Optional<String> name(String text) {
        return Optional.of(without(AROUND_NAME, without(EDGES, text)));
    }

    private static String without(Pattern around, String name) {
        return around.matcher(name).replaceAll("");
    }

    /// The host of the page's address, without `www`.
    static Optional<String> host(Page page) {
        return page.address().flatMap(SourceName::hostOf);
    }

    private static Optional<String> hostOf(String address) {
        try {
            return Optional.ofNullable(new URI(address.replace(' ', '+')).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", ""))
                    .filter(host -> !host.isEmpty());
        } catch (URISyntaxException e) {
            return Optional.empty(); // no address, whatever it calls itself
        }
    }
}
