package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What an `img` element tells of its picture.
///
/// @param references addresses that may lead to it, in one size or another
/// @param address the one to tell of; never one that holds the picture itself
/// @param ornament whether size or name say that it adorns the page: logos, icons, avatars, counters
/// @param away whether it leads to another page, as pictures of other articles do
record ImageTag(
        List<String> references,
        Optional<String> address,
        Optional<String> alternative,
        boolean ornament,
        boolean away) {

    /// Pixels, our choice: what is declared smaller in both directions is an icon.
    private static final int SMALL = 100;

    private static final int THIN = 40; // pixels, our choice: a rule, a bullet, a banner

    /// Addresses of one picture, our choice: pages give it in a dozen sizes.
    private static final int MOST_REFERENCES = 40;

    /// Characters of an address, our choice; one that holds its picture may be longer.
    private static final int LONGEST_ADDRESS = 2000;

    /// Attributes in which pages that load pictures late keep the address.
    private static final Pattern LATER = Pattern.compile("data-[a-z-]*(?:src|original|lazy|image|full|large)[a-z-]*");

    /// Elements around a picture that may be its link, nearest first.
    private static final int AROUND = 3;

    private static final Pattern PICTURE_FILE = Pattern.compile("(?i)\\.(?:jpe?g|png|gif|webp|bmp)(?:[?#].*)?$");

    private static final Pattern ORNAMENT = Pattern.compile("(?<![a-z])(?:"
            + String.join(
                    "|",
                    "logos?|icons?|icones?|ico|pictos?|sprites?|avatars?|gravatar|emojis?|smileys?|badge",
                    "spacer|blank|pixel|tracking|tracker|counter|compteur|loader|placeholder|puce|bullet",
                    "boutons?|buttons?|share|partage|social|facebook|twitter|whatsapp|linkedin",
                    "ads?|advert|banner|banniere|pub|publicite|sponsor|wp-smiley")
            + ")(?![a-z])");

    static ImageTag of(Element image) {
        var references = references(image).limit(MOST_REFERENCES).toList();
        var alternative = Optional.of(Plain.line(image.attr("alt"))).filter(a -> !a.isEmpty());
        return new ImageTag(
                references, address(image, references), alternative, isOrnament(image), leadsAway(image, references));
    }

    /// Of the first of the pictures in a `figure`, and of those that stand for it where scripts do not run.
    static ImageTag ofFigure(List<Element> images) {
        var first =
                images.stream().filter(image -> !isFallback(image)).findFirst().orElse(images.getFirst());
        var fallbacks = images.stream()
                .filter(ImageTag::isFallback)
                .flatMap(image -> of(image).references().stream())
                .toList();
        return of(first).or(fallbacks);
    }

    private static boolean isFallback(Element image) {
        return image.closest("noscript") != null;
    }

    /// The same, also by the addresses that `more` gives for it.
    private ImageTag or(List<String> more) {
        var all = new LinkedHashSet<>(references);
        all.addAll(more);
        var told = address.or(() -> more.stream().filter(ImageTag::isTold).findFirst());
        return new ImageTag(List.copyOf(all), told, alternative, ornament, away);
    }

    private static Stream<String> references(Element image) {
        var around = image.parent();
        var sources = around != null && around.normalName().equals("picture")
                ? around.children().stream().filter(e -> e.normalName().equals("source"))
                : Stream.<Element>empty();
        return Stream.concat(Stream.of(image), sources).flatMap(ImageTag::named).distinct();
    }

    private static Stream<String> named(Element element) {
        var named = new ArrayList<String>();
        for (var attribute : element.attributes()) {
            var key = attribute.getKey().toLowerCase(Locale.ROOT);
            var value = attribute.getValue().strip();
            if (key.equals("src")) named.add(value);
            else if (key.endsWith("srcset")) named.addAll(set(value));
            else if (key.startsWith("data-")
                    && isAddress(value)
                    && LATER.matcher(key).matches()) named.add(value);
        }
        return named.stream().filter(reference -> !reference.isEmpty());
    }

    private static boolean isAddress(String value) {
        return isWithin(value) || value.length() <= LONGEST_ADDRESS && value.matches("[^\\s{}\\[\\]\"<>]+");
    }

    private static boolean isWithin(String reference) {
        return reference.regionMatches(true, 0, "data:", 0, 5);
    }

    /// The addresses of a `srcset`. Source: HTML Standard, « parse a srcset attribute ».
    private static List<String> set(String value) {
        var addresses = new ArrayList<String>();
        int at = 0;
        while (at < value.length()) {
            while (at < value.length() && (Plain.isBlank(value.charAt(at)) || value.charAt(at) == ',')) at++;
            int start = at;
            while (at < value.length() && !Plain.isBlank(value.charAt(at))) at++;
            int end = at;
            while (end > start && value.charAt(end - 1) == ',') end--;
            if (end > start) addresses.add(value.substring(start, end));
            if (end == at) while (at < value.length() && value.charAt(at) != ',') at++;
        }
        return addresses;
    }

    private static Optional<String> address(Element image, List<String> references) {
        return Stream.concat(
                        Stream.of("data-sf-original-src", "data-src", "src").map(image::attr), references.stream())
                .map(String::strip)
                .filter(ImageTag::isTold)
                .findFirst();
    }

    private static boolean isTold(String reference) {
        return !reference.isEmpty() && reference.length() <= LONGEST_ADDRESS && !isWithin(reference);
    }

    private static boolean isOrnament(Element image) {
        var width = declared(image, "width");
        var height = declared(image, "height");
        boolean thin = Stream.of(width, height).flatMap(Optional::stream).anyMatch(size -> size <= THIN);
        boolean small = width.filter(w -> w < SMALL).isPresent()
                && height.filter(h -> h < SMALL).isPresent();
        return thin || small || ORNAMENT.matcher(Markup.names(image)).find();
    }

    /// Pixels as an attribute tells them; nothing for shares of the page and for none.
    private static Optional<Integer> declared(Element image, String direction) {
        var value = image.attr(direction).strip();
        boolean pixels = value.matches("\\d{1,5}(?:px)?");
        return pixels ? Optional.of(Integer.valueOf(value.replace("px", ""))) : Optional.empty();
    }

    /// Whether a file is named like an ornament: « logo-journal.png ».
    static boolean isOrnamentName(String address) {
        return ORNAMENT.matcher(stem(address)).find();
    }

    private static boolean leadsAway(Element image, List<String> references) {
        var around = image.parent();
        for (int i = 0; i < AROUND && around != null; i++) {
            if (around.normalName().equals("a") && around.hasAttr("href")) {
                var target = around.attr("href").strip();
                return !leadsToPicture(target, references);
            }
            around = around.parent();
        }
        return false;
    }

    /// Whether a link opens the picture itself, larger, and no other page.
    private static boolean leadsToPicture(String target, List<String> references) {
        boolean here =
                target.isEmpty() || target.startsWith("#") || target.regionMatches(true, 0, "javascript:", 0, 11);
        if (here || isWithin(target) || PICTURE_FILE.matcher(target).find()) return true;
        return references.stream().filter(r -> !isWithin(r)).map(ImageTag::stem).anyMatch(stem(target)::equals);
    }

    /// The name of a file in an address, without what tells its size, folded: « pont-neuf » for
    /// `https://site.fr/2020/pont-neuf-1024x683.jpg?w=8`.
    static String stem(String address) {
        var path = address.split("[?#]", 2)[0].replaceAll("/+$", "");
        var name = path.substring(path.lastIndexOf('/') + 1);
        return Plain.folded(name)
                .replaceAll("\\.[a-z]{2,5}$", "")
                .replaceAll("[-_@](?:\\d{2,4}x\\d{2,4}|\\d{2,4}w|[23]x)$", "");
    }
}
