package vigil.store;

import vigil.session.SessionEvent;

/// Which entries may wait for company. What a device reports may wait up to 250 ms, so that a commit
/// carries many; what an alarm or a person did is committed at once (design, section 3, step 6c).
final class Urgency {
    private Urgency() {}

    static boolean isUrgent(SessionEvent event) {
        return switch (event) {
            case SessionEvent.SourceChanged e -> false;
            case SessionEvent.ReadingTaken e -> !e.by().isEmpty();
            case SessionEvent.CuffTaken e -> !e.by().isEmpty();
            case SessionEvent.CuffRunning e -> false;
            case SessionEvent.LinkChanged e -> false;
            case SessionEvent.AlarmChanged e -> true;
            case SessionEvent.FaultChanged e -> true;
            case SessionEvent.Started e -> true;
            case SessionEvent.PhaseEntered e -> true;
            case SessionEvent.DoseStarted e -> true;
            case SessionEvent.DosePaused e -> true;
            case SessionEvent.DoseResumed e -> true;
            case SessionEvent.DoseStopped e -> true;
            case SessionEvent.BaselineSet e -> true;
            case SessionEvent.Acknowledged e -> true;
            case SessionEvent.AudioPaused e -> true;
            case SessionEvent.AudioPauseEnded e -> true;
            case SessionEvent.OximeterPlaced e -> true;
            case SessionEvent.SoundTested e -> true;
            case SessionEvent.Escalated e -> true;
            case SessionEvent.LimitsChanged e -> true;
            case SessionEvent.NoteWritten e -> true;
            case SessionEvent.EventMarked e -> true;
            case SessionEvent.AdverseEvent e -> true;
            case SessionEvent.SedationScored e -> true;
            case SessionEvent.CuffRequested e -> true;
            case SessionEvent.CuffIntervalChosen e -> true;
            case SessionEvent.Restored e -> true;
            case SessionEvent.PlanChanged e -> true;
            case SessionEvent.CheckAnswered e -> true;
            case SessionEvent.Authorised e -> true;
            case SessionEvent.AuthorisationWithdrawn e -> true;
            case SessionEvent.NasalDeviceGiven e -> true;
            case SessionEvent.AdverseEventDetailed e -> true;
            case SessionEvent.Scored e -> true;
            case SessionEvent.Signed e -> true;
            case SessionEvent.SignatureVoided e -> true;
            case SessionEvent.DischargeOverridden e -> true;
            case SessionEvent.Corrected e -> true;
            case SessionEvent.Ended e -> true;
        };
    }
}
