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

/// How the medicine is given: IV, IM, nasal or oral.
final class ModalityChoice extends Pane {
    private static final List<Modality> ORDER = List.of(Modality.values());
    private final Choice choice;

    ModalityChoice(Consumer<Modality> chosen) {
        List<String> words = List.of("IV", "IM", "Nasal", "Oral");
        choice = new Choice("Treatment", words, 100, 56, 8, i -> chosen.accept(ORDER.get(i)));
        for (int i = 0; i < ORDER.size(); i++) {
            Button button = (Button) choice.getChildren().get(i);
            button.setGraphic(icon(ORDER.get(i)).node(18));
            button.setGraphicTextGap(8);
            button.setId("modality-" + ORDER.get(i).id());
        }
        Place.size(this, 424, 56);
        getChildren().add(Place.at(choice, 0, 0, 424, 56));
    }

    void show(Optional<Modality> modality) {
        choice.show(modality.map(m -> OptionalInt.of(ORDER.indexOf(m))).orElse(OptionalInt.empty()));
    }

    private static Icon icon(Modality modality) {
        return switch (modality) {
            case IV, IM -> Icon.SYRINGE;
            case INTRANASAL -> Icon.SPRAY;
            case ORAL -> Icon.TABLET;
        };
    }
}
