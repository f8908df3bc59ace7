package vigil.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmLimits;
import vigil.metric.Timestamp;

/// Folds what the alarm system did and what was done to it. Nobody corrects any of it. Part of [SessionFold], confined
/// with it.
final class WatchFold {
    private final List<LimitSpan> limits = new ArrayList<>();
    private final EpisodeFold episodes = new EpisodeFold();
    private final List<AlarmRemark> remarks = new ArrayList<>();
    private boolean onCuffLimb;
    private Optional<SessionEvent.SoundTested> soundTest = Optional.empty();

    WatchFold(AlarmLimits first, Timestamp began) {
        limits.add(new LimitSpan(first, began));
    }

    void limits(SessionEvent.LimitsChanged e, Timestamp at) {
        limits.add(new LimitSpan(e.limits(), at, e.by()));
    }

    void alarm(SessionEvent.AlarmChanged e) {
        episodes.changed(e.alarm(), limits.getLast().limits());
    }

    void acknowledged(SessionEvent.Acknowledged e, Timestamp at) {
        episodes.acknowledged(e.alarm(), at, e.by());
    }

    void audioPaused(SessionEvent.AudioPaused e, Timestamp at) {
        remark(at, AlarmRemark.Kind.AUDIO_PAUSE, "paused", e.by());
    }

    void audioPauseEnded(SessionEvent.AudioPauseEnded e, Timestamp at) {
        remark(at, AlarmRemark.Kind.AUDIO_PAUSE, "pause ended", e.by());
    }

    void oximeterPlaced(SessionEvent.OximeterPlaced e, Timestamp at) {
        onCuffLimb = e.onCuffLimb();
        String place = onCuffLimb ? "on the cuff's limb" : "on another limb";
        remark(at, AlarmRemark.Kind.OXIMETER_PLACE, place, e.by());
    }

    void soundTested(SessionEvent.SoundTested e, Timestamp at) {
        soundTest = Optional.of(e);
        remark(at, AlarmRemark.Kind.SOUND_TEST, e.heard() ? "heard" : "not heard", e.by());
    }

    void escalated(SessionEvent.Escalated e, Timestamp at) {
        remarks.add(AlarmRemark.of(e, at));
    }

    List<LimitSpan> limits() {
        return limits;
    }

    List<AlarmEpisode> episodes() {
        return episodes.episodes();
    }

    List<AlarmRemark> remarks() {
        return remarks;
    }

    boolean onCuffLimb() {
        return onCuffLimb;
    }

    Optional<SessionEvent.SoundTested> soundTest() {
        return soundTest;
    }

    private void remark(Timestamp at, AlarmRemark.Kind kind, String text, String by) {
        remarks.add(new AlarmRemark(kind, at, text, by));
    }
}
