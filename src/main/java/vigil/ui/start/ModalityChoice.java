package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import vigil.treatment.Modality;
import vigil.ui.control.Choice;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.language.Texts;

/// How the medicine is given: IV, IM, nasal or oral.
final class ModalityChoice extends Pane {
    private static final Texts TEXTS = Texts.of(ModalityChoice.class);

    private static final List<Modality> ORDER = List.of(Modality.values());
    private static final double GAP = 8;
    /// A narrower button has no room for more than its word.
    private static final double WITH_ICON = 90;

    private final Choice choice;

    /// @param width of all four, px
    ModalityChoice(double width, Consumer<Modality> chosen) {
        double each = (width - 3 * GAP) / 4;
        List<String> words = ORDER.stream().map(ModalityChoice::words).toList();
        choice = new Choice(TEXTS.say("modality"), words, each, 56, GAP, i -> chosen.accept(ORDER.get(i)));
        for (int i = 0; i < ORDER.size(); i++) {
            Button button = (Button) choice.getChildren().get(i);
            if (each >= WITH_ICON) {
                button.setGraphic(icon(ORDER.get(i)).node(18));
                button.setGraphicTextGap(8);
            }
            button.setId("modality-" + ORDER.get(i).id());
        }
        getStyleClass().add("modality");
        Place.size(this, width, 56);
        getChildren().add(Place.at(choice, 0, 0, width, 56));
    }

    void show(Optional<Modality> modality) {
        choice.show(modality.map(m -> OptionalInt.of(ORDER.indexOf(m))).orElse(OptionalInt.empty()));
    }

    private static String words(Modality modality) {
        return switch (modality) {
            case IV -> TEXTS.say("modality.iv");
            case IM -> TEXTS.say("modality.im");
            case INTRANASAL -> TEXTS.say("modality.nasal");
            case ORAL -> TEXTS.say("modality.oral");
        };
    }

    private static Icon icon(Modality modality) {
        return switch (modality) {
            case IV, IM -> Icon.SYRINGE;
            case INTRANASAL -> Icon.SPRAY;
            case ORAL -> Icon.TABLET;
        };
    }
}
