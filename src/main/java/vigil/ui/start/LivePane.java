package vigil.ui.start;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.face.RoomFace;

/// A session before its dose: who, what, every check, the decision, devices and limits (ux 12.3). It shows the
/// session's
/// log as it stands and keeps nothing of its own but words that are not decided yet.
final class LivePane extends Pane {
    private final Desk desk;
    private final IdentityCard identity;
    private final TreatmentCard treatment;
    private final ChecksCard checks;
    private final DecisionCard decision;
    private final DevicesCard devices;
    private final LimitsCard limits = new LimitsCard();

    LivePane(Desk desk, StartModel model) {
        this.desk = desk;
        setPickOnBounds(false);
        identity = new IdentityCard(model);
        treatment = new TreatmentCard(model);
        checks = new ChecksCard(model);
        decision = new DecisionCard(model);
        devices = new DevicesCard(model);
        getChildren()
                .addAll(
                        Place.at(identity, 24, 96, 464, 268),
                        Place.at(treatment, 24, 380, 464, 476),
                        Place.at(checks, 504, 96, 704, 446),
                        Place.at(decision, 504, 558, 704, 298),
                        Place.at(devices, 1224, 96, DevicesCard.WIDTH, 360),
                        Place.at(limits, 1224, 472, 672, 252));
    }

    /// Turns to another room: sheets that were open close.
    void reset() {
        treatment.reset();
        devices.reset();
        decision.reset();
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
        limits.show(session.limitsInForce(), desk.presets().of(session.limitsInForce()), baseline);
    }

    /// Brings an open thing into sight and says where the keyboard goes.
    Optional<Node> place(String item) {
        if (item.equals(OpenItem.DECISION)) {
            return decision.place();
        }
        if (item.equals(OpenItem.PLAN)) {
            return treatment.place();
        }
        return identity.place(item)
                .or(() -> checks.place(item))
                .or(() -> item.startsWith("baseline.") ? devices.place() : Optional.empty());
    }
}
