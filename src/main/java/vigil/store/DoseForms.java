package vigil.store;

import java.util.List;
import vigil.session.Dose;
import vigil.session.EventType;
import vigil.session.Modality;
import vigil.session.SessionEvent;

/// How doses are kept: started, paused, resumed, stopped.
final class DoseForms {
    private DoseForms() {}

    static List<EventForm<?>> all() {
        return List.of(
                new EventForm<>(
                        EventType.DOSE,
                        SessionEvent.DoseStarted.class,
                        (e, out) -> out.text("drug", e.dose().drug())
                                .number("mg", e.dose().milligrams())
                                .name("route", e.dose().route())
                                .text("by", e.by()),
                        in -> new SessionEvent.DoseStarted(
                                new Dose(in.text("drug"), in.maybeNumber("mg"), in.name("route", Modality.class)),
                                in.text("by"))),
                new EventForm<>(
                        EventType.DOSE_PAUSED,
                        SessionEvent.DosePaused.class,
                        (e, out) -> out.text("reason", e.reason()).text("by", e.by()),
                        in -> new SessionEvent.DosePaused(in.text("reason"), in.text("by"))),
                new EventForm<>(
                        EventType.DOSE_RESUMED,
                        SessionEvent.DoseResumed.class,
                        (e, out) -> out.text("by", e.by()),
                        in -> new SessionEvent.DoseResumed(in.text("by"))),
                new EventForm<>(
                        EventType.DOSE_STOPPED,
                        SessionEvent.DoseStopped.class,
                        (e, out) -> out.text("reason", e.reason()).text("by", e.by()),
                        in -> new SessionEvent.DoseStopped(in.text("reason"), in.text("by"))));
    }
}
