package vigil.store;

import java.util.List;
import vigil.session.EventType;
import vigil.session.SessionEvent;
import vigil.session.SignatureRole;

/// How a discharge is kept: signatures and the override.
final class DischargeForms {
    private DischargeForms() {}

    static List<EventForm<?>> all() {
        return List.of(
                new EventForm<>(
                        EventType.SIGNED,
                        SessionEvent.Signed.class,
                        (e, out) -> out.name("role", e.role())
                                .text("name", e.name())
                                .text("meaning", e.meaning())
                                .text("by", e.by()),
                        in -> new SessionEvent.Signed(
                                in.name("role", SignatureRole.class),
                                in.text("name"),
                                in.text("meaning"),
                                in.text("by"))),
                new EventForm<>(
                        EventType.SIGNATURE_VOIDED,
                        SessionEvent.SignatureVoided.class,
                        (e, out) -> out.name("role", e.role())
                                .text("reason", e.reason())
                                .text("by", e.by()),
                        in -> new SessionEvent.SignatureVoided(
                                in.name("role", SignatureRole.class), in.text("reason"), in.text("by"))),
                new EventForm<>(
                        EventType.DISCHARGE_OVERRIDDEN,
                        SessionEvent.DischargeOverridden.class,
                        (e, out) -> out.text("clinician", e.clinician())
                                .text("reason", e.reason())
                                .texts("open", e.open())
                                .text("by", e.by()),
                        in -> new SessionEvent.DischargeOverridden(
                                in.text("clinician"), in.text("reason"), in.texts("open"), in.text("by"))));
    }
}
