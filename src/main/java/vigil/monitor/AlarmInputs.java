package vigil.monitor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vigil.alarm.AlarmInput;
import vigil.device.LinkState;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.session.Phase;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// What a session's event means to the alarm system. Live monitoring and recovery go through here alike, so
/// that the alarm state is a fold over the log.
///
/// Confined with the session it belongs to: it remembers which device is the source of which metric.
final class AlarmInputs {
    private final Map<Metric, String> sources = new EnumMap<>(Metric.class);
    private final JudgedEntries judged = new JudgedEntries();
    private boolean isWatched = true;

    List<AlarmInput> of(SessionEntry entry) {
        judged.note(entry);
        return of(entry.event());
    }

    private List<AlarmInput> of(SessionEvent event) {
        return switch (event) {
            case SessionEvent.SourceChanged e -> {
                sources.put(e.metric(), e.present() ? e.device() : "");
                yield List.of(new AlarmInput.Source(e.metric(), e.present()));
            }
            case SessionEvent.ReadingTaken e -> reading(e.reading());
            case SessionEvent.CuffTaken e -> List.of(new AlarmInput.Cuff(e.reading()));
            case SessionEvent.LinkChanged e ->
                List.of(new AlarmInput.Link(e.device(), !e.state().equals(LinkState.LIVE.name())));
            case SessionEvent.BaselineSet e ->
                List.of(new AlarmInput.Baseline(
                        e.baseline().systolic(),
                        e.baseline().diastolic(),
                        e.baseline().mean()));
            case SessionEvent.Acknowledged e -> List.of(new AlarmInput.Acknowledge(e.alarm(), e.by()));
            case SessionEvent.AudioPaused e -> List.of(new AlarmInput.PauseAudio(e.by()));
            case SessionEvent.AudioPauseEnded e -> List.of(new AlarmInput.EndAudioPause(e.by()));
            case SessionEvent.LimitsChanged e -> List.of(new AlarmInput.Limits(e.limits()));
            case SessionEvent.FaultChanged e -> List.of(e.fault());
            case SessionEvent.Started e -> watched(e.first());
            case SessionEvent.CuffRunning e -> List.of(new AlarmInput.CuffInflation(e.running()));
            case SessionEvent.OximeterPlaced e -> List.of(new AlarmInput.OximeterPlace(e.onCuffLimb()));
            case SessionEvent.SoundTested e -> List.of();
            case SessionEvent.Escalated e -> List.of();
            case SessionEvent.CuffIntervalChosen e -> List.of();
            case SessionEvent.PhaseEntered e -> watched(e.phase());
            case SessionEvent.DoseStarted e -> List.of();
            case SessionEvent.DosePaused e -> List.of();
            case SessionEvent.DoseResumed e -> List.of();
            case SessionEvent.DoseStopped e -> List.of();
            case SessionEvent.AlarmChanged e -> List.of();
            case SessionEvent.NoteWritten e -> List.of();
            case SessionEvent.EventMarked e -> List.of();
            case SessionEvent.AdverseEvent e -> List.of();
            case SessionEvent.SedationScored e -> List.of(new AlarmInput.Sedation(e.score()));
            case SessionEvent.PlanChanged e -> List.of();
            case SessionEvent.CheckAnswered e -> List.of();
            case SessionEvent.Authorised e -> List.of();
            case SessionEvent.AuthorisationWithdrawn e -> List.of();
            case SessionEvent.NasalDeviceGiven e -> List.of();
            case SessionEvent.AdverseEventDetailed e -> List.of();
            case SessionEvent.Scored e -> List.of();
            case SessionEvent.Signed e -> List.of();
            case SessionEvent.SignatureVoided e -> List.of();
            case SessionEvent.DischargeOverridden e -> List.of();
            case SessionEvent.Corrected e -> judged.corrected(e);
            case SessionEvent.CuffRequested e -> List.of();
            case SessionEvent.Restored e -> List.of();
            case SessionEvent.Ended e -> List.of();
        };
    }

    /// A probe that is not on yet is not missed before the first monitored phase.
    private List<AlarmInput> watched(Phase phase) {
        if (phase.isMonitored() == isWatched) {
            return List.of();
        }
        isWatched = phase.isMonitored();
        return List.of(new AlarmInput.Watched(isWatched));
    }

    private List<AlarmInput> reading(NumericReading reading) {
        if (reading.device().equals(Measurement.BY_HAND)) {
            return List.of(new AlarmInput.ByHand(reading));
        }
        String source = sources.getOrDefault(reading.metric(), reading.device());
        if (!source.equals(reading.device())) {
            return List.of();
        }
        judged.measured(reading);
        return List.of(new AlarmInput.Reading(reading));
    }
}
