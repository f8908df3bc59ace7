package vigil.ui.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vigil.session.Patient;
import vigil.treatment.Check;
import vigil.treatment.CheckGroup;
import vigil.ui.control.Buttons;
import vigil.ui.control.Choice;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Who it is, by two identifiers that the patient says (hazard H6), each beside what the session was opened
/// for; and the weight, which the dose is planned by.
final class IdentityCard extends Pane {
    private static final Texts TEXTS = Texts.of(IdentityCard.class);

    private static final double ROW = 74;
    private final StartModel model;
    private final double width;
    private final Label done;
    private final Button change;
    private final CorrectPane correct;
    private final Pane rows = new Pane();
    private final Map<String, Row> byCheck = new HashMap<>();
    private final Map<String, CheckRow> asked = new HashMap<>();
    private List<Check> built = List.of();

    IdentityCard(StartModel model, double width) {
        this.model = model;
        this.width = width;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, width - 350, 40, Pos.CENTER_LEFT).setText(TEXTS.say("identity"));
        done = Words.at(this, "body-s ink2", width - 320, 14, 160, 40, Pos.CENTER_RIGHT);
        change = Place.at(
                Buttons.of(Icon.PENCIL, TEXTS.say("identity.correct"), () -> open(true)), width - 150, 8, 130, 48);
        change.getStyleClass().addAll("dense", "tight");
        change.setId("correct-patient");
        correct = Place.at(new CorrectPane(model, width, () -> open(false)), 0, 0, width, 268);
        Words.visible(correct, false);
        getChildren().addAll(change, Place.at(rows, 0, 62, width, 206), correct);
    }

    void show(List<CheckFace> checks, Patient patient) {
        List<Check> wanted = checks.stream().map(CheckFace::check).toList();
        if (!wanted.equals(built)) {
            built = wanted;
            build(checks);
        }
        done.setText(StartFace.answered(checks));
        for (CheckFace c : checks) {
            Optional.ofNullable(byCheck.get(c.check().id())).ifPresent(row -> row.show(c, said(c, patient)));
            Optional.ofNullable(asked.get(c.check().id())).ifPresent(row -> row.show(c));
        }
    }

    private void open(boolean correcting) {
        if (correcting) {
            model.session().ifPresent(s -> correct.begin(s.started().patient()));
        }
        Words.visible(correct, correcting);
        Words.visible(rows, !correcting);
        Words.visible(change, !correcting);
    }

    /// Opens the correction if it is open in another layout.
    void take(IdentityCard before) {
        if (before.correct.isVisible()) {
            open(true);
        }
    }

    /// Drops a correction that was not put in force.
    void reset() {
        correct.clear();
        open(false);
    }

    /// Where the keyboard goes for a check; empty if it is not one of these.
    Optional<Node> place(String check) {
        return Optional.ofNullable(byCheck.get(check))
                .map(Row::first)
                .or(() -> Optional.ofNullable(asked.get(check)).flatMap(CheckRow::first));
    }

    private void build(List<CheckFace> checks) {
        byCheck.clear();
        asked.clear();
        List<Node> nodes = new ArrayList<>();
        double y = 0;
        for (CheckFace face : checks) {
            if (face.check().group() == CheckGroup.IDENTITY) {
                Row row = new Row(face.check());
                byCheck.put(face.check().id(), row);
                nodes.add(Place.at(row, 0, y, width, ROW));
                y += ROW;
            } else {
                CheckRow row = new CheckRow(face.check(), model, width - 40);
                asked.put(face.check().id(), row);
                nodes.add(Place.at(row, 20, y, width - 40, CheckRow.HEIGHT));
                y += CheckRow.HEIGHT;
            }
        }
        rows.getChildren().setAll(nodes);
    }

    /// What the session says of what is asked; the words of the check say which.
    private static String said(CheckFace face, Patient patient) {
        if (face.check().id().endsWith(".birth")) {
            return patient.birthDate() == null ? TEXTS.say("identity.none") : TimeText.date(patient.birthDate());
        }
        return patient.name().isEmpty() ? TEXTS.say("identity.none") : patient.name();
    }

    /// What was said, and whether it is so. Once confirmed, a tap on the stamp opens the answer again.
    private final class Row extends Pane {
        private final StackPane met = Icon.MET.box(26);
        private final StackPane open = Icon.OPEN.box(26);
        private final Label said;
        private final Choice choice;
        private final Button stamp;
        private boolean again;

        Row(Check check) {
            Rows.rule(this, 20, 0, width - 40);
            getChildren().addAll(Place.at(met, 20, 25, 26, 26), Place.at(open, 20, 25, 26, 26));
            String asked = PhraseBook.translate(check.words());
            Label question = Words.at(this, "note ink2", 62, 4, width - 62 - 152, 36, Pos.CENTER_LEFT);
            question.setWrapText(true);
            question.setText(asked);
            said = Words.at(this, "heading-dense", 62, 32, width - 214, 40, Pos.CENTER_LEFT);
            said.setWrapText(true);
            choice = Answers.yesNo(check, asked, answer -> {
                again = false;
                model.answer(check, answer);
            });
            stamp = Buttons.of("", () -> again = true);
            stamp.getStyleClass().add("stamp");
            getChildren().addAll(Place.at(choice, width - 144, 14, 124, 48), Place.at(stamp, width - 200, 14, 184, 48));
        }

        void show(CheckFace face, String words) {
            boolean confirmed = face.answer().equals("yes");
            Words.visible(met, confirmed);
            Words.visible(open, !confirmed);
            choice.show(face.yesOrNo());
            stamp.setText(face.stamp());
            stamp.setAccessibleText(TEXTS.say(
                    "identity.stamp", PhraseBook.translate(face.check().words()), face.stamp()));
            Words.visible(stamp, confirmed && !again);
            Words.visible(choice, !confirmed || again);
            // A stamp below a name takes nothing from it.
            double room = width - (confirmed && !again ? 62 + 204 : 214);
            Place.size(said, room, 40);
            FitText.wrap(said, face.answer().equals("no") ? TEXTS.say("identity.not", words) : words, room);
        }

        Node first() {
            return stamp.isVisible() ? stamp : choice.getChildren().getFirst();
        }
    }
}
