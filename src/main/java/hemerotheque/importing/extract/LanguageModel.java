package hemerotheque.importing.extract;

import hemerotheque.model.LanguageCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// Knows 103 languages by their sequences of letters. From any thread.
///
/// The model takes most of a second to load and 40 MB, so that it is loaded for the first text that needs it.
/// Source: Apache OpenNLP, *Language Detector*.
final class LanguageModel {

    private static final String FILE = "/langdetect-183.bin";

    private Optional<LanguageDetector> loaded = Optional.empty();

    /// @param lead how many times likelier than the next language, 1 or more
    record Guess(String code, double lead) {}

    /// The likeliest language of `text`; nothing for one that has no code of two letters.
    Optional<Guess> guess(String text) {
        var ranked = detector().predictLanguages(text);
        var best = LanguageCode.ofTag(ranked[0].getLang());
        return best.map(code -> new Guess(code, ranked[0].getConfidence() / next(code, ranked)));
    }

    /// The model tells the forms of one language apart, as of Norwegian and Persian.
    private static double next(String code, Language[] ranked) {
        return Stream.of(ranked)
                .filter(other -> !LanguageCode.ofTag(other.getLang()).equals(Optional.of(code)))
                .findFirst()
                .orElseThrow()
                .getConfidence();
    }

    private synchronized LanguageDetector detector() {
        if (loaded.isEmpty()) loaded = Optional.of(load());
        return loaded.get();
    }

    private static LanguageDetector load() {
        try (var in = Objects.requireNonNull(LanguageDetectorModel.class.getResourceAsStream(FILE), FILE)) {
            return new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
