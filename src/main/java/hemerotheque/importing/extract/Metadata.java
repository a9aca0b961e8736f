package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself where no reader looks: `meta` elements, links, and [JsonLd].
///
/// @param values contents by name, property or itemprop in lower case, in the order of the page; also those of
/// `refresh` and `noscript`
/// @param title the content of `title`, empty where there is none
/// @param links addresses by `rel`: canonical, author, …
record Metadata(Map<String, List<String>> values, String title, Map<String, String> links, JsonLd data) {

    static Metadata none() {
        return new Metadata(Map.of(), "", Map.of(), JsonLd.none());
    }

    static Metadata of(Document document) {
        var values = new LinkedHashMap<String, List<String>>();
        var metas = document.getElementsByTag("meta");
        for (var meta : metas) {
            var content = Plain.line(meta.attr("content"));
            if (content.isEmpty()) continue;
            for (var attribute : List.of("property", "name", "itemprop")) {
                var name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty())
                    values.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
            }
        }
        var links = new LinkedHashMap<String, String>();
        for (var link : document.getElementsByTag("link")) {
            if (!link.hasAttr("rel") || !link.hasAttr("href")) continue;
            links.putIfAbsent(
                    link.attr("rel").toLowerCase(Locale.ROOT), link.attr("href").strip());
        }
        keep("refresh", refreshes(metas), values);
        keep("noscript", document.getElementsByTag("noscript").eachText(), values);
        return new Metadata(values, Plain.line(document.title()), links, JsonLd.of(document));
    }

    private static List<String> refreshes(List<Element> metas) {
        return metas.stream()
                .filter(meta -> meta.attr("http-equiv").strip().equalsIgnoreCase("refresh"))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isEmpty())
                .toList();
    }

    private static void keep(String name, List<String> contents, Map<String, List<String>> values) {
        if (!contents.isEmpty())
            values.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(contents);
    }

    /// The first content under one of `names`, in the order of the names.
    Optional<String> first(String... names) {
        for (var name : names) {
            var found = values.get(name);
            if (found != null) return Optional.of(found.getFirst());
        }
        return Optional.empty();
    }

    List<String> all(String... names) {
        var all = new ArrayList<String>();
        for (var name : names) all.addAll(values.getOrDefault(name, List.of()));
        return all;
    }
}
