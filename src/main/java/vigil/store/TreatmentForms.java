package vigil.store;

import java.util.List;
import java.util.Optional;
import vigil.session.CoursePlace;
import vigil.session.DeviceEvidence;
import vigil.session.EventType;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.treatment.TreatmentPreset;
import vigil.treatment.TreatmentText;

/// How the course of a treatment is kept: start, phases, restarts, end.
final class TreatmentForms {
    private TreatmentForms() {}

    static List<EventForm<?>> all() {
        return List.of(
                new EventForm<>(
                        EventType.STARTED,
                        SessionEvent.Started.class,
                        TreatmentForms::writeStarted,
                        TreatmentForms::readStarted),
                new EventForm<>(
                        EventType.PHASE,
                        SessionEvent.PhaseEntered.class,
                        TreatmentForms::writePhase,
                        in -> new SessionEvent.PhaseEntered(
                                in.name("phase", Phase.class), in.text("by"), in.texts("signed_in"))),
                new EventForm<>(
                        EventType.RESTORED,
                        SessionEvent.Restored.class,
                        (e, out) -> out.duration("gap", e.gap()),
                        in -> new SessionEvent.Restored(in.duration("gap"))),
                new EventForm<>(
                        EventType.ENDED,
                        SessionEvent.Ended.class,
                        (e, out) -> out.text("reason", e.reason()).text("by", e.by()),
                        in -> new SessionEvent.Ended(in.text("reason"), in.text("by"))));
    }

    private static void writePhase(SessionEvent.PhaseEntered e, PayloadWriter out) {
        out.name("phase", e.phase()).text("by", e.by());
        if (!e.signedIn().isEmpty()) {
            out.texts("signed_in", e.signedIn());
        }
    }

    private static void writeStarted(SessionEvent.Started e, PayloadWriter out) {
        out.text("session", e.session().value())
                .text("room", e.room())
                .object("patient", e.patient(), PlanJson::writePatient)
                .object("plan", e.plan(), PlanJson::writePlan)
                .object("limits", e.limits(), LimitsJson::write)
                .texts("devices", e.devices())
                .flag("simulated", e.simulated())
                .text("software", e.software());
        if (!e.evidence().isEmpty()) {
            out.objects("evidence", e.evidence(), TreatmentForms::writeEvidence);
        }
        out.tree("treatment", TreatmentText.write(e.treatment()));
        e.course().ifPresent(course -> out.object("course", course, TreatmentForms::writeCourse));
        if (e.first() != Phase.BASELINE) {
            out.name("first", e.first());
        }
    }

    private static void writeEvidence(DeviceEvidence evidence, PayloadWriter out) {
        out.text("device", evidence.device())
                .text("name", evidence.name())
                .text("kind", evidence.kind())
                .text("note", evidence.note())
                .texts("unknown", evidence.unknown());
    }

    private static DeviceEvidence readEvidence(Payload in) {
        return new DeviceEvidence(
                in.neededText("device"), in.text("name"), in.text("kind"), in.text("note"), in.texts("unknown"));
    }

    private static SessionEvent.Started readStarted(Payload in) {
        return new SessionEvent.Started(
                new SessionId(in.neededText("session")),
                in.neededText("room"),
                PlanJson.readPatient(in.object("patient")),
                PlanJson.readPlan(in.object("plan")),
                LimitsJson.read(in.object("limits")),
                in.texts("devices"),
                in.flag("simulated"),
                in.text("software"),
                in.json().has("evidence") ? in.objects("evidence", TreatmentForms::readEvidence) : List.of(),
                in.has("treatment") ? KeptTreatments.of(in.tree("treatment")) : TreatmentPreset.standard(),
                in.has("course") ? Optional.of(readCourse(in.object("course"))) : Optional.empty(),
                in.has("first") ? in.name("first", Phase.class) : Phase.BASELINE);
    }

    private static void writeCourse(CoursePlace course, PayloadWriter out) {
        out.text("series", course.series()).integer("number", course.number()).integer("of", course.of());
    }

    private static CoursePlace readCourse(Payload in) {
        return new CoursePlace(in.text("series"), in.integer("number"), in.integer("of"));
    }
}
