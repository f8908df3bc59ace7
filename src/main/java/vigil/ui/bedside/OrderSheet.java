package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.TypedText;

/// A further dose in the observation wants another authorisation: a clinician's name, and a reason where something
/// stands against it. It stays open until the room has it, and shows why if it is refused.
///
/// Thread rule: FX thread.
final class OrderSheet implements LiveSheet {
    private final BedsideViewModel model;
    private final Pane root = new Pane();
    private final Label fact;
    private final Label answer;
    private final TextField clinician;
    private final TextField reason;
    private final Button authorise;
    private boolean asked;
    private boolean authorised;

    OrderSheet(BedsideViewModel model, Runnable close) {
        this.model = model;
        fact = SheetParts.head(root, 288, say("order.title"), close);
        clinician = SheetParts.field(root, say("order.clinician"), say("order.clinician.hint"), 20, 76, 424);
        clinician.setId("order-clinician");
        reason = SheetParts.field(root, say("order.reason"), say("order.reason.hint"), 452, 76, 424);
        reason.setId("order-reason");
        answer = SheetParts.answer(root, 20, 166, SheetParts.INNER);
        answer.setId("order-answer");
        authorise = Place.at(Buttons.primary(Buttons.of(say("order.authorise"), this::ask)), 452, 216, 424, 56);
        authorise.setId("order-authorise");
        root.getChildren().addAll(authorise, Place.at(Buttons.of(say("cancel"), () -> drop(close)), 20, 216, 240, 56));
    }

    /// Begins without an answer of the room. What was typed before and not sent is still there.
    void begin() {
        if (authorised) {
            clear();
        }
        asked = false;
        authorised = false;
    }

    private void clear() {
        clinician.clear();
        reason.clear();
    }

    private void drop(Runnable close) {
        clear();
        close.run();
    }

    @Override
    public boolean holdsDraft() {
        return !authorised && TypedText.isIn(root);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        authorised = face.session().charting().openAuthorisation().isPresent();
        fact.setText(say("order.fact", face.session().plan().observation().toMinutes()));
        authorise.setDisable(clinician.getText().isBlank());
        answer.setText(asked ? phrase(face.refusal()) : say("order.then"));
    }

    @Override
    public boolean isDone(Timestamp now) {
        return asked && authorised;
    }

    private void ask() {
        asked = true;
        String name = clinician.getText().strip();
        String why = reason.getText().strip();
        model.ask(by -> new MonitorCommand.Authorise(name, why, by));
    }
}
