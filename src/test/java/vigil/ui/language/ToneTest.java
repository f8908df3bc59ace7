package vigil.ui.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tone of the design in every language (ux 11): a fact, then what is needed; one word for each thing.
class ToneTest {
    /// What no text says: begging, blaming, shouting, and the words that ux 11 replaces by others.
    private static final Map<Language, Pattern> NOT_SAID = Map.of(
            Language.ENGLISH,
            words(
                    "please|warnings?|oops|mute[ds]?|silenced?|thresholds?|alert(s|ed)?|drip|exit|disconnected|invalid input"),
            Language.GERMAN,
            words(
                    "bitte|Warnung(en)?|Warnhinweis|Hoppla|stumm ?schalten|Schwell(e|en|wert|werte)|Alert|Sie|Ihre?[nmrs]?"),
            Language.SPANISH,
            words("por favor|advertencias?|silenciar|umbral(es)?|alerta(s)?|usted"),
            Language.FRENCH,
            words("veuillez|s.il vous pla.t|avertissements?|seuils?|alertes?"));

    private static final Pattern SHOUTED = Pattern.compile("\\p{L}[\u202f\u00a0 ]?!|¡");

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextBegsWarnsOrShouts(Bundle bundle) {
        List<String> found = new ArrayList<>();
        for (Language language : Language.values()) {
            bundle.in(language).forEach((key, text) -> {
                boolean wrong = Objects.requireNonNull(NOT_SAID.get(language))
                                .matcher(text)
                                .find()
                        || SHOUTED.matcher(text).find();
                if (wrong && !isThereForAReason(key)) {
                    found.add(language + " " + key + ": " + text);
                }
            });
        }

        assertEquals(List.of(), found);
    }

    /// The letters of NEWS2, and what a device says of itself, which must be recognised.
    private static boolean isThereForAReason(String key) {
        return key.startsWith("news.") || key.equals("check.consciousness") || key.equals("device.sensorDisconnected");
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?U)\\b(" + alternatives + ")\\b");
    }
}
