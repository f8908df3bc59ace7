package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.AdverseLine;

/// Adverse events, one tap each, stamped with the time; the further ones behind More. Which they are, the treatment's
/// rules say (clinical facts, 9.7).
final class EventsCard extends Pane {
    /// What has room before More.
    private static final int PLACES = 7;

    private final Supplier<AdverseActions> actions;
    private final List<EventButton> buttons = new ArrayList<>();
    private final Button all;
    private List<String> first = List.of();

    EventsCard(Supplier<AdverseActions> actions) {
        this.actions = actions;
        Words.at(this, "heading-small", 16, 8, 142, 36, Pos.CENTER_LEFT).setText(say("adverse"));
        all = Place.at(Buttons.of("", () -> actions.get().openAll()), 160, 2, 128, 44);
        all.getStyleClass().addAll("dense", "tight");
        all.setId("adverse-all");
        getChildren().add(all);
        for (int i = 0; i < PLACES; i++) {
            int number = i + 1;
            EventButton button = new EventButton(() -> press(number));
            button.node().setId("adverse-" + number);
            buttons.add(button);
            place(button.node(), i);
        }
        Button more = Buttons.of(say("adverse.more"), () -> actions.get().more());
        more.setId("adverse-more");
        more.getStyleClass().addAll("event-button", "ink2");
        more.setAlignment(Pos.CENTER_LEFT);
        place(more, PLACES);
    }

    private void place(Button button, int index) {
        getChildren()
                .add(Place.at(
                        button, 16 + index % 2 * 140, 54 + index / 2 * 64, EventButton.WIDTH, EventButton.HEIGHT));
    }

    /// Shows what can be recorded and what the session has so far.
    void show(BedsideFace face) {
        first = face.session().treatment().adverseEvents().first();
        int count = face.adverse().size();
        all.setText(count == 0 ? say("adverse.none") : say("adverse.count", count));
        all.setDisable(count == 0);
        for (int i = 0; i < buttons.size(); i++) {
            String what = i < first.size() ? first.get(i) : "";
            String when =
                    AdverseActions.newest(face, what).map(AdverseLine::brief).orElse("");
            long undo = face.undos()
                    .adverse()
                    .filter(u -> u.isOf(what))
                    .map(Undo::secondsLeft)
                    .orElse(0L);
            buttons.get(i).show(what, when, undo);
        }
    }

    /// Records the event of that number, 1 the first (F7, then the number).
    void record(int number) {
        if (number >= 1 && number <= first.size()) {
            actions.get().record(first.get(number - 1));
        }
    }

    private void press(int number) {
        if (number <= first.size()) {
            actions.get().press(first.get(number - 1));
        }
    }
}
