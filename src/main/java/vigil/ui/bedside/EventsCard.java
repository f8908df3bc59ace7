package vigil.ui.bedside;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import vigil.monitor.MonitorCommand;
import vigil.session.Mark;
import vigil.session.Session;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// Adverse events, one tap each, stamped with the time; the rarer ones behind More (clinical facts, 9.7).
final class EventsCard extends Pane {
    private static final List<String> COMMON =
            List.of("Dissociation", "Raised BP", "Dizziness", "Nausea", "Vomiting", "Blurred vision", "Headache");
    private static final List<String> RARER = List.of(
            "Sedation",
            "Anxiety",
            "Confusion",
            "Hallucination",
            "Agitation",
            "Chest pain",
            "Palpitations",
            "Syncope",
            "Sweating",
            "Dry mouth",
            "Vertigo",
            "Double vision",
            "Seizure",
            "Apnoea",
            "Allergic reaction",
            "Fall");

    private final BedsideViewModel model;
    private final SheetPlace sheets;
    private final TimeText time;
    private final List<Button> buttons = new ArrayList<>();

    EventsCard(BedsideViewModel model, SheetPlace sheets, TimeText time) {
        this.model = model;
        this.sheets = sheets;
        this.time = time;
        Words.at(this, "heading-dense", 16, 12, 160, 30, Pos.CENTER_LEFT).setText("Adverse event");
        Words.at(this, "note ink3", 160, 14, 128, 28, Pos.CENTER_RIGHT).setText("one tap, stamped");
        for (int i = 0; i < COMMON.size(); i++) {
            String what = COMMON.get(i);
            Button button = place(Buttons.of(what, () -> record(what)), i);
            button.setUserData(what);
            buttons.add(button);
        }
        place(Buttons.of("More…", this::more), COMMON.size()).getStyleClass().add("ink2");
    }

    private Button place(Button button, int index) {
        Place.at(button, 16 + index % 2 * 140, 51 + index / 2 * 64, 132, 56);
        button.getStyleClass().add("event-button");
        button.setWrapText(true);
        button.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(button);
        return button;
    }

    /// Shows which events the session has so far.
    void show(Session session) {
        for (Button button : buttons) {
            String what = (String) button.getUserData();
            String stamp = session.marks().reversed().stream()
                    .filter(m -> m.kind() == Mark.Kind.ADVERSE_EVENT && m.text().equals(what))
                    .findFirst()
                    .map(m -> time.shortClock(m.at()))
                    .orElse("");
            button.setText(stamp.isEmpty() ? what : what + "\n" + stamp);
            Buttons.setSelected(button, !stamp.isEmpty());
        }
    }

    /// Records the event of that number, 1 the first (F7, then the number).
    void record(int number) {
        if (number >= 1 && number <= COMMON.size()) {
            record(COMMON.get(number - 1));
        }
    }

    private void record(String what) {
        model.ask(by -> new MonitorCommand.RecordAdverseEvent(what, by));
    }

    private void more() {
        sheets.open(new ReasonSheet(
                "Which adverse event?",
                "stamped when you record it",
                RARER,
                "Record it",
                false,
                this::record,
                sheets::close));
    }
}
