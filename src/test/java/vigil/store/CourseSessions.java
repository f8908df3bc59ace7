package vigil.store;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vigil.alarm.AlarmPreset;
import vigil.metric.CuffResult;
import vigil.session.EveryEvent;
import vigil.session.Patient;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

/// Short sessions of patients with a reference, as their courses need them.
final class CourseSessions {
    private CourseSessions() {}

    /// A dose, a peak of 171/103, a saturation, nausea, the end.
    static List<SessionEntry> log(SessionId session, String patient, int saturation) {
        List<SessionEntry> log = new ArrayList<>();
        add(log, 0, started(session, patient));
        add(
                log,
                10,
                new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(42), Modality.IV), "R. Okafor"));
        add(log, 20, EveryEvent.reading(20, saturation));
        add(
                log,
                30,
                new SessionEvent.CuffTaken(new CuffResult(
                        EveryEvent.at(30),
                        EveryEvent.CUFF,
                        171,
                        103,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        List.of())));
        add(log, 40, new SessionEvent.AdverseEvent("Nausea", "R. Okafor"));
        add(log, 2410, new SessionEvent.DoseStopped("as planned", "R. Okafor"));
        add(log, 6000, new SessionEvent.Ended("", ""));
        return log;
    }

    private static SessionEvent.Started started(SessionId session, String patient) {
        return new SessionEvent.Started(
                session,
                "R1",
                new Patient(patient, "", null),
                TreatmentPlan.intravenous(OptionalDouble.of(42)),
                AlarmPreset.STANDARD.limits(),
                List.of(EveryEvent.OXIMETER),
                false,
                "0.1.0");
    }

    private static void add(List<SessionEntry> log, double seconds, SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1L, EveryEvent.at(seconds), event));
    }
}
