package vigil.ui.chart;

import java.util.List;
import vigil.ui.language.Language;

/// Labels of events as they come, short and long, in each language.
final class EventLabels {
    private EventLabels() {}

    static List<String> in(Language language) {
        return switch (language) {
            case ENGLISH -> List.of("Note: feels calm", "Dizziness, mild", "Raised BP", "Infusion stopped: BP");
            case GERMAN ->
                List.of(
                        "Notiz: fühlt sich ruhig",
                        "Schwindel, leicht",
                        "Erhöhter Blutdruck",
                        "Infusion beendet: Blutdruck");
            case SPANISH -> List.of("Nota: se siente tranquila", "Mareo, leve", "PA elevada", "Infusión detenida: PA");
            case FRENCH ->
                List.of("Note\u202f: se sent calme", "Vertige, léger", "PA élevée", "Perfusion arrêtée\u202f: PA");
        };
    }
}
