package vigil.store;

import java.util.List;
import vigil.session.EventType;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;
import vigil.treatment.Modality;

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
                        EventType.NASAL_DEVICE,
                        SessionEvent.NasalDeviceGiven.class,
                        (e, out) -> out.integer("number", e.number())
                                .text("lot", e.lot())
                                .number("mg", e.milligrams())
                                .text("by", e.by()),
                        in -> new SessionEvent.NasalDeviceGiven(
                                in.integer("number"), in.text("lot"), in.maybeNumber("mg"), in.text("by"))),
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
