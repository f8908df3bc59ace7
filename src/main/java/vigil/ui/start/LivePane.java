package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.control.TypedText;
import vigil.ui.face.RoomFace;
import vigil.ui.language.PhraseBook;

/// A session before its dose: who, what, every check, the decision, devices and limits (ux 12.3). It shows the
/// session's log as it stands and keeps nothing of its own but words that are not decided yet.
final class LivePane extends Pane {
    private final Desk desk;
    private final IdentityCard identity;
    private final TreatmentCard treatment;
    private final ChecksCard checks;
    private final DecisionCard decision;
    private final DevicesCard devices;
    private final LimitsCard limits;
    private final MiddleColumn middle = new MiddleColumn();

    LivePane(Desk desk, StartModel model, Composition composition) {
        this.desk = desk;
        setPickOnBounds(false);
        boolean full = composition == Composition.FULL;
        identity = new IdentityCard(model, full ? 464 : MiddleColumn.CARD);
        treatment = new TreatmentCard(model, full ? TreatmentShape.FULL : TreatmentShape.COMPACT);
        checks = new ChecksCard(model, full ? 704 : MiddleColumn.CARD, full ? 446 : 0);
        decision = new DecisionCard(desk, model, full ? 704 : MiddleColumn.CARD);
        devices = new DevicesCard(model, full ? DevicesShape.FULL : DevicesShape.COMPACT);
        limits = new LimitsCard(model, full ? 672 : MiddleColumn.CARD);
        if (full) {
            getChildren().addAll(Place.at(identity, 24, 96, 464, 268), Place.at(treatment, 24, 380, 464, 476));
            getChildren().addAll(Place.at(checks, 504, 96, 704, 446), Place.at(decision, 504, 558, 704, 298));
            getChildren().addAll(Place.at(devices, 1224, 96, 672, 360), Place.at(limits, 1224, 472, 672, 252));
        } else {
            middle.add(Place.size(decision, MiddleColumn.CARD, 298));
            middle.add(Place.size(identity, MiddleColumn.CARD, 268));
            middle.add(checks);
            middle.add(Place.size(limits, MiddleColumn.CARD, 252));
            getChildren().addAll(Place.at(treatment, 24, 84, 320, 520), middle.at(360, 84, 520));
            getChildren().add(Place.at(devices, 936, 84, 320, 388));
        }
    }

    /// Offers these alarm presets, as long as another may be chosen.
    void offer(List<AlarmPreset> released) {
        limits.offer(released);
    }

    /// Turns to another room: sheets that were open close.
    void reset() {
        identity.reset();
        treatment.reset();
        devices.reset();
        decision.reset();
    }

    /// Takes over what was begun in another layout. Card by card: a column that nobody has seen yet does not find what
    /// it holds.
    void take(LivePane before) {
        identity.take(before.identity);
        treatment.take(before.treatment);
        devices.take(before.devices);
        TypedText.carry(before.identity, identity);
        TypedText.carry(before.treatment, treatment);
        TypedText.carry(before.devices, devices);
        TypedText.carry(before.decision, decision);
    }

    /// Closes what is open and empties what was typed and not sent.
    void forgetDrafts() {
        reset();
        checks.forgetDrafts();
        devices.forgetDrafts();
    }

    /// @param last what is known of the patient's last session; may be empty
    void show(RoomSnapshot room, RoomFace roomFace, Session session, StartFace face, String last, Timestamp now) {
        identity.show(face.identity(), session.started().patient());
        treatment.show(face.treatment(), last);
        checks.show(face.checks(), face.scoresSedation(), face.sedation());
        decision.show(face.decision());
        devices.show(room, roomFace, true, desk.time(), now);
        String baseline =
                session.baseline().map(b -> b.systolic() + "/" + b.diastolic()).orElse("");
        limits.show(
                session.limitsInForce(),
                PhraseBook.translate(desk.presets().of(session.limitsInForce())),
                baseline,
                !session.phase().isMonitored());
    }

    /// Brings an open thing into sight and says where the keyboard goes.
    Optional<Node> place(String item) {
        Optional<Node> place = find(item);
        place.ifPresent(middle::reveal);
        return place;
    }

    private Optional<Node> find(String item) {
        if (item.equals(OpenItem.DECISION)) {
            return decision.place();
        }
        if (item.equals(OpenItem.PLAN)) {
            return treatment.place();
        }
        if (item.equals(OpenItem.OXIMETER)) {
            return devices.oximeters();
        }
        return identity.place(item)
                .or(() -> checks.place(item))
                .or(() -> item.startsWith("baseline.") ? devices.place() : Optional.empty());
    }
}
