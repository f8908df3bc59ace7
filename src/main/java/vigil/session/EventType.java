package vigil.session;

import java.util.Arrays;
import java.util.Optional;

/// What kind of event an entry is, by the name under which the record, the command line and the exports
/// know it.
///
/// The names are published: other programs and old databases hold them, so none is ever changed or used
/// again.
///
/// Thread rule: immutable.
public enum EventType {
    STARTED("started"),
    SOURCE("source"),
    READING("reading"),
    CUFF("cuff"),
    CUFF_RUNNING("cuff_running"),
    CUFF_REQUESTED("cuff_requested"),
    CUFF_INTERVAL("cuff_interval"),
    LINK("link"),
    PHASE("phase"),
    PLAN("plan"),
    CHECK("check"),
    AUTHORISED("authorised"),
    AUTHORISATION_WITHDRAWN("authorisation_withdrawn"),
    DOSE("dose"),
    NASAL_DEVICE("nasal_device"),
    DOSE_PAUSED("dose_paused"),
    DOSE_RESUMED("dose_resumed"),
    DOSE_STOPPED("dose_stopped"),
    BASELINE("baseline"),
    ALARM("alarm"),
    ACKNOWLEDGED("acknowledged"),
    AUDIO_PAUSED("audio_paused"),
    AUDIO_PAUSE_ENDED("audio_pause_ended"),
    OXIMETER_PLACE("oximeter_place"),
    SOUND_TEST("sound_test"),
    ESCALATED("escalated"),
    LIMITS("limits"),
    FAULT("fault"),
    NOTE("note"),
    MARK("mark"),
    ADVERSE_EVENT("adverse_event"),
    ADVERSE_EVENT_DETAIL("adverse_event_detail"),
    SCORE("score"),
    SIGNED("signed"),
    SIGNATURE_VOIDED("signature_voided"),
    DISCHARGE_OVERRIDDEN("discharge_overridden"),
    CORRECTED("corrected"),
    SEDATION("sedation"),
    RESTORED("restored"),
    ENDED("ended");

    private final String id;

    EventType(String id) {
        this.id = id;
    }

    /// The published name: `reading`.
    public String id() {
        return id;
    }

    /// The type of that name.
    public static Optional<EventType> named(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
    }

    /// The type of an event.
    public static EventType of(SessionEvent event) {
        return switch (event) {
            case SessionEvent.Started e -> STARTED;
            case SessionEvent.SourceChanged e -> SOURCE;
            case SessionEvent.ReadingTaken e -> READING;
            case SessionEvent.CuffTaken e -> CUFF;
            case SessionEvent.CuffRunning e -> CUFF_RUNNING;
            case SessionEvent.CuffRequested e -> CUFF_REQUESTED;
            case SessionEvent.CuffIntervalChosen e -> CUFF_INTERVAL;
            case SessionEvent.LinkChanged e -> LINK;
            case SessionEvent.PhaseEntered e -> PHASE;
            case SessionEvent.PlanChanged e -> PLAN;
            case SessionEvent.CheckAnswered e -> CHECK;
            case SessionEvent.Authorised e -> AUTHORISED;
            case SessionEvent.AuthorisationWithdrawn e -> AUTHORISATION_WITHDRAWN;
            case SessionEvent.DoseStarted e -> DOSE;
            case SessionEvent.NasalDeviceGiven e -> NASAL_DEVICE;
            case SessionEvent.DosePaused e -> DOSE_PAUSED;
            case SessionEvent.DoseResumed e -> DOSE_RESUMED;
            case SessionEvent.DoseStopped e -> DOSE_STOPPED;
            case SessionEvent.BaselineSet e -> BASELINE;
            case SessionEvent.AlarmChanged e -> ALARM;
            case SessionEvent.Acknowledged e -> ACKNOWLEDGED;
            case SessionEvent.AudioPaused e -> AUDIO_PAUSED;
            case SessionEvent.AudioPauseEnded e -> AUDIO_PAUSE_ENDED;
            case SessionEvent.OximeterPlaced e -> OXIMETER_PLACE;
            case SessionEvent.SoundTested e -> SOUND_TEST;
            case SessionEvent.Escalated e -> ESCALATED;
            case SessionEvent.LimitsChanged e -> LIMITS;
            case SessionEvent.FaultChanged e -> FAULT;
            case SessionEvent.NoteWritten e -> NOTE;
            case SessionEvent.EventMarked e -> MARK;
            case SessionEvent.AdverseEvent e -> ADVERSE_EVENT;
            case SessionEvent.AdverseEventDetailed e -> ADVERSE_EVENT_DETAIL;
            case SessionEvent.Scored e -> SCORE;
            case SessionEvent.Signed e -> SIGNED;
            case SessionEvent.SignatureVoided e -> SIGNATURE_VOIDED;
            case SessionEvent.DischargeOverridden e -> DISCHARGE_OVERRIDDEN;
            case SessionEvent.Corrected e -> CORRECTED;
            case SessionEvent.SedationScored e -> SEDATION;
            case SessionEvent.Restored e -> RESTORED;
            case SessionEvent.Ended e -> ENDED;
        };
    }
}
