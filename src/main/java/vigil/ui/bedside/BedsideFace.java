package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmId;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.treatment.Scale;
import vigil.ui.face.AdverseLine;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.DoseFace;
import vigil.ui.face.EmergencyFace;
import vigil.ui.face.LastAlarm;
import vigil.ui.face.NextFace;
import vigil.ui.face.PhaseStep;
import vigil.ui.face.PhaseSteps;
import vigil.ui.face.PointFace;
import vigil.ui.face.PresetTitles;
import vigil.ui.face.RestingRules;
import vigil.ui.face.RoomFace;
import vigil.ui.face.SoundFace;
import vigil.ui.face.TimeText;

/// All that the bedside screen says at one moment.
///
/// Thread rule: immutable.
///
/// @param name the patient's full name, or what is known instead
/// @param next what is to be done first
/// @param about birth date and reference
/// @param index which of the room's alarms the band has in hand
/// @param preset title and version of the preset the session began with
/// @param resting the alarm rules that judge nothing now, in words
/// @param steps from check-in to leaving
/// @param emergency the running one
/// @param point the reading that the label wants next
/// @param adverse the session's adverse events
/// @param sedationDue when MOAA/S is scored next, in words
/// @param canStartCuff true if a cuff of the room can be started from here
/// @param interval how often the cuff measures by itself; zero if it does not
/// @param undos what one more touch takes back
/// @param restored that the console had stopped and came back
/// @param refusal the last request that could not be carried out; empty if there is none
public record BedsideFace(
        RoomFace room,
        Session session,
        String name,
        String about,
        int index,
        SoundFace sound,
        NextStep next,
        DoseFace dose,
        Optional<LastAlarm> last,
        String preset,
        List<String> resting,
        List<PhaseStep> steps,
        Optional<EmergencyFace> emergency,
        Optional<PointFace> point,
        List<AdverseLine> adverse,
        String sedationDue,
        boolean canStartCuff,
        Duration interval,
        Undos undos,
        Optional<RestoredFace> restored,
        String refusal) {
    public BedsideFace {
        resting = List.copyOf(resting);
        steps = List.copyOf(steps);
        adverse = List.copyOf(adverse);
    }

    static BedsideFace of(
            RoomSnapshot room, @Nullable AlarmId chosen, PresetTitles presets, TimeText time, Timestamp now) {
        Session session = room.session().orElseThrow();
        RoomFace face = RoomFace.of(room, time, now);
        DoseFace dose = DoseFace.of(session, time, now);
        var patient = session.started().patient();
        return new BedsideFace(
                face,
                session,
                patient.name().isEmpty() ? say("identity.nameless") : patient.name(),
                about(patient),
                index(face.alarms(), chosen),
                SoundFace.of(List.of(room), now),
                NextStep.of(session, dose, NextFace.of(room, time, now), now),
                dose,
                LastAlarm.of(session, time),
                presets.of(session.started().limits()),
                RestingRules.of(room),
                PhaseSteps.of(session, time, now),
                EmergencyFace.of(session, time, now),
                PointFace.of(session, time, now),
                AdverseLine.of(session, time),
                NextFace.scoring(session, Scale.MOAAS, now),
                room.cuff().canStart(),
                room.cuff().interval(),
                Undos.of(session, now),
                RestoredFace.of(session, time),
                room.lastRefusal());
    }

    /// The alarm in hand.
    Optional<AlarmLine> alarm() {
        return room.alarms().isEmpty()
                ? Optional.empty()
                : Optional.of(room.alarms().get(index));
    }

    private static String about(vigil.session.Patient patient) {
        String born = patient.birthDate() == null ? "" : say("identity.born", TimeText.date(patient.birthDate()));
        String id = patient.reference().isEmpty() ? "" : say("identity.id", patient.reference());
        return born.isEmpty() || id.isEmpty() ? born + id : born + " · " + id;
    }

    private static int index(List<AlarmLine> alarms, @Nullable AlarmId chosen) {
        for (int i = 0; i < alarms.size(); i++) {
            if (alarms.get(i).id().equals(chosen)) {
                return i;
            }
        }
        return 0;
    }
}
