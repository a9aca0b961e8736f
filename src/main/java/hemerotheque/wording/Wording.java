package hemerotheque.wording;

import hemerotheque.model.Problem;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The sentences of the program in one language.
public final class Wording {

    private final Language language;
    private final ResourceBundle bundle;
    private final KeyNames keys;

    public Wording(Language language) {
        this(language, System.getProperty("os.name"));
    }

    /// @param os as the system property `os.name` has it: keys are called otherwise on a Mac
    public Wording(Language language, String os) {
        this.language = language;
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var locale = language == Language.FRENCH ? Locale.ROOT : language.locale(); // French is the base file
        this.bundle = ResourceBundle.getBundle("hemerotheque.wording.messages", locale, noFallback);
        this.keys = new KeyNames(bundle, os.startsWith("Mac"));
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    /// The sentence for `key`, its places filled as [MessageFormat] does; figures are written as the language writes
    /// them, keys are called what they are here.
    ///
    /// @throws java.util.MissingResourceException for an unknown key: our own fault
    public String say(String key, Object... values) {
        return new MessageFormat(keys.in(bundle.getString(key)), locale()).format(values);
    }

    /// What the keys of `combination` are called here: « Ctrl+Maj+F » for `Shortcut+Shift+F`, « ⇧⌘F » on a Mac.
    public String keys(String combination) {
        return keys.name(combination);
    }

    /// What is wrong with an input, with its detail: « Aucun article dans cette page (page d’erreur) ».
    ///
    /// A detail of codes is worded by their keys, `problem.KIND.code`, what stands behind a code filled in:
    /// « 12 images, 1 renvoi » for `image:12 redirect:1`. Any other detail stands as it is.
    public String said(Problem problem) {
        var what = say("problem", problem.kind());
        if (problem.detail().isEmpty()) return what;
        var codes = problem.detail().split(" ");
        boolean known = Arrays.stream(codes).allMatch(code -> bundle.containsKey(key(problem, code)));
        var detail = known
                ? Arrays.stream(codes).map(code -> said(problem, code)).collect(Collectors.joining(", "))
                : problem.detail();
        return say("problem.with.detail", what, detail);
    }

    private static String key(Problem problem, String code) {
        return "problem." + problem.kind() + "." + code.split(":", 2)[0];
    }

    private String said(Problem problem, String code) {
        var parts = code.split(":", 2);
        if (parts.length == 1) return say(key(problem, code));
        boolean figure = parts[1].matches("\\d{1,18}");
        return say(key(problem, code), figure ? Long.valueOf(parts[1]) : parts[1]);
    }

    /// « anglais » for `en`; the code itself where it has no name.
    public String languageNamed(String code) {
        return Locale.of(code).getDisplayLanguage(locale());
    }

    /// « MHTML et courriels » for `message`; the code itself where it has no name.
    public String formatNamed(String code) {
        var key = "format." + code;
        return bundle.containsKey(key) ? say(key) : code;
    }

    /// « Mac Roman (ancien Mac) » for `x-MacRoman`; the name itself where there is no other.
    public String charsetNamed(String name) {
        var key = "charset." + name;
        return bundle.containsKey(key) ? say(key) : name;
    }

    /// What to do about it; a detail that is a code may have a remedy of its own.
    public String remedy(Problem problem) {
        var own = key(problem, problem.detail()) + ".remedy";
        return bundle.containsKey(own) ? say(own) : say("problem." + problem.kind() + ".remedy");
    }

    /// The sentences whose keys begin with `prefix`, by the rest of their key, as they stand in the file.
    public Map<String, String> startingWith(String prefix) {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), bundle::getString));
    }

    /// The sentence that the constant of an enum stands for: key `prefix.NAME`.
    public String say(String prefix, Enum<?> constant, Object... values) {
        return say(prefix + "." + constant.name(), values);
    }
}
