package vigil.ui.bedside;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.monitor.MonitorCommand;
import vigil.session.Session;
import vigil.treatment.Dose;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.ShareBar;
import vigil.ui.control.Words;
import vigil.ui.face.DoseFace;

/// The dose: how long it has run, and the hand on it. Stop and pause ask for a reason in a sheet (ux 8).
final class DoseCard extends Pane {
    private static final List<String> PAUSE_REASONS =
            List.of("Blood pressure", "SpO₂", "Dissociation", "Nausea", "Patient asks", "IV line", "Pump", "Other");
    private static final List<String> STOP_REASONS = List.of(
            "As planned", "Blood pressure", "SpO₂", "Dissociation", "Nausea", "Patient asks", "IV line", "Other");

    private final BedsideViewModel model;
    private final SheetPlace sheets;
    private final Label title;
    private final Label amount;
    private final NumeralView clock = new NumeralView(56, HPos.LEFT);
    private final Label plan;
    private final ShareBar bar = new ShareBar();
    private final Label note;
    private final Button start;
    private final Button pause;
    private final Button resume;
    private final Button stop;
    private final Label hint;

    DoseCard(BedsideViewModel model, SheetPlace sheets) {
        this.model = model;
        this.sheets = sheets;
        getStyleClass().add("card");
        title = Words.at(this, "heading-dense", 16, 12, 180, 30, Pos.CENTER_LEFT);
        amount = Words.at(this, "note ink3", 150, 14, 138, 28, Pos.CENTER_RIGHT);
        plan = Words.of("body ink2");
        HBox time = Place.at(new HBox(10, clock, plan), 14, 48, 280, 48);
        time.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(time, Place.at(bar, 16, 109, 272, 8));
        note = Words.at(this, "note ink3", 16, 122, 272, 24, Pos.CENTER_LEFT);
        start = Buttons.primary(Buttons.of(Icon.PLAY, "", this::confirmStart));
        start.setId("start-dose");
        resume = Buttons.primary(Buttons.of(Icon.PLAY, "Resume", () -> model.ask(MonitorCommand.ResumeDose::new)));
        pause = Buttons.of(Icon.PAUSE, "Pause…", this::askPause);
        pause.setId("pause-dose");
        stop = Buttons.of(Icon.SQUARE, "Stop…", this::askStop);
        stop.setId("stop-dose");
        getChildren()
                .addAll(
                        Place.at(start, 16, 159, 272, 56),
                        Place.at(pause, 16, 159, 132, 56),
                        Place.at(resume, 16, 159, 132, 56),
                        Place.at(stop, 156, 159, 132, 56));
        for (Button button : List.of(pause, resume, stop)) {
            button.getStyleClass().add("tight");
        }
        hint = Words.at(this, "note ink3", 16, 222, 272, 24, Pos.CENTER_LEFT);
    }

    void show(DoseFace face) {
        title.setText(face.title());
        amount.setText(face.amount());
        clock.set(face.clock());
        plan.setText(face.plan());
        bar.set(face.share());
        note.setText(face.note());
        start.setText("Start " + face.word());
        show(start, face.state() == DoseFace.State.NOT_STARTED);
        show(pause, face.state() == DoseFace.State.RUNNING);
        show(resume, face.state() == DoseFace.State.PAUSED);
        show(stop, face.state() == DoseFace.State.RUNNING || face.state() == DoseFace.State.PAUSED);
        hint.setText(
                switch (face.state()) {
                    case NOT_STARTED -> "Starts the clock of the session.";
                    case RUNNING -> "Both ask for a reason.";
                    case PAUSED -> "Stop asks for a reason.";
                    case STOPPED -> "A further dose needs a new order.";
                });
    }

    private static void show(Node node, boolean visible) {
        Words.visible(node, visible);
    }

    /// Starting is two touches, in two places.
    private void confirmStart() {
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        Session session = face.session();
        String base = session.baseline()
                .map(b -> "Baseline " + b.systolic() + "/" + b.diastolic() + ".")
                .orElse("No baseline yet: the rise alarm stays off.");
        String dose = face.dose().title()
                + (face.dose().amount().isEmpty() ? "" : ", " + face.dose().amount());
        sheets.open(ReasonSheet.confirm(
                "Start the " + face.dose().word() + "?",
                dose + ". " + base,
                "Start " + face.dose().word(),
                () -> model.ask(by -> new MonitorCommand.StartDose(given(session), by)),
                sheets::close));
    }

    private static Dose given(Session session) {
        var plan = session.plan();
        return new Dose(plan.drug(), plan.milligrams(), plan.modality());
    }

    /// Opens the sheet that pauses the dose.
    void askPause() {
        ask(
                "paused",
                PAUSE_REASONS,
                "Pause",
                false,
                reason -> model.ask(by -> new MonitorCommand.PauseDose(reason, by)));
    }

    /// Opens the sheet that stops the dose.
    void askStop() {
        ask("stopped", STOP_REASONS, "Stop", true, reason -> model.ask(by -> new MonitorCommand.StopDose(reason, by)));
    }

    private void ask(
            String what, List<String> reasons, String verb, boolean left, java.util.function.Consumer<String> action) {
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        String word = face.dose().word();
        sheets.open(new ReasonSheet(
                "Why is the " + word + " " + what + "?",
                face.dose().clock() + " " + word.toLowerCase(Locale.ROOT) + " so far",
                reasons,
                verb + " " + word,
                left,
                action,
                sheets::close));
    }
}
