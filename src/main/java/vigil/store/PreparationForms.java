package vigil.store;

import java.util.List;
import vigil.session.EventType;
import vigil.session.SessionEvent;

/// How what is settled before a dose is kept: the plan, the answers to the checks, the authorisation.
final class PreparationForms {
    private PreparationForms() {}

    static List<EventForm<?>> all() {
        return List.of(
                new EventForm<>(
                        EventType.PLAN,
                        SessionEvent.PlanChanged.class,
                        (e, out) -> out.object("plan", e.plan(), PlanJson::writePlan)
                                .text("by", e.by()),
                        in -> new SessionEvent.PlanChanged(PlanJson.readPlan(in.object("plan")), in.text("by"))),
                new EventForm<>(
                        EventType.CHECK,
                        SessionEvent.CheckAnswered.class,
                        (e, out) -> out.text("check", e.check())
                                .text("answer", e.answer())
                                .text("by", e.by()),
                        in -> new SessionEvent.CheckAnswered(in.neededText("check"), in.text("answer"), in.text("by"))),
                new EventForm<>(
                        EventType.AUTHORISED,
                        SessionEvent.Authorised.class,
                        (e, out) -> out.text("clinician", e.clinician())
                                .text("reason", e.reason())
                                .texts("soft_stops", e.softStops())
                                .number("spo2", e.saturation())
                                .number("pr", e.pulse())
                                .text("by", e.by()),
                        in -> new SessionEvent.Authorised(
                                in.text("clinician"),
                                in.text("reason"),
                                in.texts("soft_stops"),
                                in.maybeNumber("spo2"),
                                in.maybeNumber("pr"),
                                in.text("by"))),
                new EventForm<>(
                        EventType.AUTHORISATION_WITHDRAWN,
                        SessionEvent.AuthorisationWithdrawn.class,
                        (e, out) -> out.text("reason", e.reason()).text("by", e.by()),
                        in -> new SessionEvent.AuthorisationWithdrawn(in.text("reason"), in.text("by"))));
    }
}
