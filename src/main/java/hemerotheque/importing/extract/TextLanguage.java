package hemerotheque.importing.extract;

import hemerotheque.importing.extract.LanguageModel.Guess;
import hemerotheque.model.LanguageCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The language of a text: what its words say plainly, then what its letters say, and only then what the page declares,
/// which is that of the template as often as that of the article. From any thread.
public final class TextLanguage {

    /// Characters, our choice: some 200 words, of which the share of telling ones no longer changes.
    private static final int ENOUGH = 1_200;

    /// Characters, measured: of 300 no language is mistaken that of 600 is not; the cost rises with them.
    private static final int ENOUGH_FOR_LETTERS = 300;

    /// Lead, measured: with it not one text of ten words in a thousand was taken for another language.
    private static final double SURE = 1.5;

    /// Lead, measured: names, scores and sums stay below it.
    private static final double LIKELY = 1.25;

    private final LanguageModel model = new LanguageModel();

    /// The code of the language of `texts`, which follow one another; nothing where neither they nor the page tell.
    ///
    /// @param declared what the page declares, the best witness first, as it is written there
    public Optional<String> of(Stream<String> texts, List<String> declared) {
        var text = opening(texts);
        var words = Plain.words(text);
        return TellingWords.languageOf(words).or(() -> byLetters(text, words, declared));
    }

    private Optional<String> byLetters(String text, List<String> words, List<String> declared) {
        var guess = model.guess(text.substring(0, Math.min(text.length(), ENOUGH_FOR_LETTERS)));
        return guess.filter(known -> known.lead() >= SURE)
                .map(known -> code(known, words))
                .or(() -> declared.stream()
                        .flatMap(written -> LanguageCode.ofTag(written).stream())
                        .findFirst())
                .or(() -> guess.filter(known -> known.lead() >= LIKELY).map(known -> code(known, words)));
    }

    /// The model takes Corsican for Italian.
    private static String code(Guess guess, List<String> words) {
        return guess.code().equals("it") && TellingWords.areCorsican(words) ? "co" : guess.code();
    }

    private static String opening(Stream<String> texts) {
        var opening = new StringBuilder(2 * ENOUGH);
        texts.takeWhile(_ -> opening.length() < ENOUGH)
                .forEachOrdered(text -> opening.append(text).append(' '));
        return opening.substring(0, Math.min(opening.length(), ENOUGH));
    }
}
