package vigil.store;

import java.util.List;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.alarm.EscalationStep;
import vigil.session.EventType;
import vigil.session.SessionEvent;

/// How alarms and what people do about them are kept.
final class AlarmForms {
    private AlarmForms() {}

    static List<EventForm<?>> all() {
        return List.of(
                new EventForm<>(
                        EventType.ALARM,
                        SessionEvent.AlarmChanged.class,
                        (e, out) -> writeAlarm(e.alarm(), out),
                        in -> new SessionEvent.AlarmChanged(readAlarm(in))),
                new EventForm<>(
                        EventType.ACKNOWLEDGED,
                        SessionEvent.Acknowledged.class,
                        (e, out) -> writeId(e.alarm(), out).text("by", e.by()),
                        in -> new SessionEvent.Acknowledged(readId(in), in.text("by"))),
                new EventForm<>(
                        EventType.AUDIO_PAUSED,
                        SessionEvent.AudioPaused.class,
                        (e, out) -> out.text("by", e.by()),
                        in -> new SessionEvent.AudioPaused(in.text("by"))),
                new EventForm<>(
                        EventType.AUDIO_PAUSE_ENDED,
                        SessionEvent.AudioPauseEnded.class,
                        (e, out) -> out.text("by", e.by()),
                        in -> new SessionEvent.AudioPauseEnded(in.text("by"))),
                new EventForm<>(
                        EventType.OXIMETER_PLACE,
                        SessionEvent.OximeterPlaced.class,
                        (e, out) -> out.flag("onCuffLimb", e.onCuffLimb()).text("by", e.by()),
                        in -> new SessionEvent.OximeterPlaced(in.flag("onCuffLimb"), in.text("by"))),
                new EventForm<>(
                        EventType.SOUND_TEST,
                        SessionEvent.SoundTested.class,
                        (e, out) -> out.flag("heard", e.heard()).text("by", e.by()),
                        in -> new SessionEvent.SoundTested(in.flag("heard"), in.text("by"))),
                new EventForm<>(
                        EventType.ESCALATED,
                        SessionEvent.Escalated.class,
                        (e, out) ->
                                writeId(e.alarm(), out).name("step", e.step()).text("detail", e.detail()),
                        in -> new SessionEvent.Escalated(
                                readId(in), in.name("step", EscalationStep.class), in.text("detail"))),
                new EventForm<>(
                        EventType.LIMITS,
                        SessionEvent.LimitsChanged.class,
                        (e, out) -> out.object("limits", e.limits(), LimitsJson::write)
                                .text("by", e.by()),
                        in -> new SessionEvent.LimitsChanged(LimitsJson.read(in.object("limits")), in.text("by"))),
                new EventForm<>(
                        EventType.FAULT,
                        SessionEvent.FaultChanged.class,
                        (e, out) -> writeId(e.fault().id(), out)
                                .name("priority", e.fault().priority())
                                .text("cause", e.fault().cause()),
                        in -> new SessionEvent.FaultChanged(new AlarmInput.Fault(
                                readId(in), in.nameOrNull("priority", AlarmPriority.class), in.text("cause")))));
    }

    private static void writeAlarm(AlarmEvent alarm, PayloadWriter out) {
        writeId(alarm.id(), out.moment("at", alarm.at()))
                .name("state", alarm.transition())
                .name("priority", alarm.priority())
                .text("cause", alarm.cause());
    }

    private static AlarmEvent readAlarm(Payload in) {
        return new AlarmEvent(
                in.moment("at"),
                readId(in),
                in.name("state", AlarmTransition.class),
                in.nameOrNull("priority", AlarmPriority.class),
                in.text("cause"));
    }

    private static PayloadWriter writeId(AlarmId id, PayloadWriter out) {
        return out.name("condition", id.condition()).text("subject", id.subject());
    }

    private static AlarmId readId(Payload in) {
        return new AlarmId(in.name("condition", AlarmCondition.class), in.text("subject"));
    }
}
