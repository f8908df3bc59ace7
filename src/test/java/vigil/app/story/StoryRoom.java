package vigil.app.story;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmPreset;
import vigil.device.DeviceCommand;
import vigil.device.LinkState;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.monitor.Monitor;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomDevice;
import vigil.monitor.RoomSetup;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionRecorder;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// A room in which whole sessions are told as tables of actions: a real monitor, an oximeter that says 97 % and 72 once
/// a second, a cuff that answers half a minute after it was started, and simulated time that goes on second by second.
final class StoryRoom {
    /// Ten in the morning of 24 November 2026, UTC.
    static final long MORNING = 1_795_514_400_000L;

    private static final String OXIMETER = "masimo-ascii1@A";
    private static final String CUFF = "suntech-oem@B";
    private static final Duration SECOND = Duration.ofSeconds(1);

    final List<SessionEntry> log = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    private final SessionRecorder recorder;
    private final Modality modality;
    private Monitor monitor;
    private Timestamp now;
    private Timestamp start;
    private @Nullable Timestamp cuffEnds;
    int systolic = 124;
    int diastolic = 78;
    boolean cuffWorks = true;

    StoryRoom(Modality modality, long wallMillis) {
        this(modality, wallMillis, new vigil.app.clinic.MemoryRecord());
    }

    StoryRoom(Modality modality, long wallMillis, SessionRecorder record) {
        this(modality, wallMillis, record, Phase.CHECK_IN);
    }

    StoryRoom(Modality modality, long wallMillis, SessionRecorder record, Phase first) {
        this.modality = modality;
        this.recorder = new Tap(record, log);
        this.now = new Timestamp(5_000_000_000L, wallMillis);
        this.start = now;
        this.monitor = console();
        begin(TreatmentPlan.of(TreatmentPreset.standard().of(modality)), first);
    }

    private record Tap(SessionRecorder record, List<SessionEntry> log) implements SessionRecorder {
        @Override
        public void append(vigil.session.SessionId session, SessionEntry entry) {
            log.add(entry);
            record.append(session, entry);
        }

        @Override
        public vigil.session.RecorderHealth health() {
            return vigil.session.RecorderHealth.IDLE;
        }
    }

    /// Plays the usual story of the modality as far as its authorisation; the dose comes at 720 s.
    StoryRoom prepared() {
        return play(Stories.of(modality), act -> act.at().compareTo(Duration.ofSeconds(719)) < 0);
    }

    /// Plays the story of the modality until so many seconds after its beginning.
    StoryRoom playUntil(long seconds) {
        return play(Stories.of(modality), act -> act.at().toSeconds() <= seconds)
                .to(seconds);
    }

    /// Plays the whole story of the modality.
    StoryRoom wholeStory() {
        return play(Stories.of(modality), act -> true);
    }

    /// Plays the rest of the story from a moment on.
    StoryRoom restOfTheStory(long seconds) {
        return play(Stories.of(modality), act -> act.at().toSeconds() > seconds);
    }

    /// Plays a table of actions; after the last row no time passes.
    StoryRoom play(String rows) {
        Stream<String> lines = Stream.concat(Stream.of("t,action,what,value,text,by"), rows.lines());
        return play(ActionTable.read("story", "R. Okafor", lines), act -> true);
    }

    private StoryRoom play(List<Act> acts, Predicate<Act> wanted) {
        var waiting = new ArrayDeque<>(acts.stream().filter(wanted).toList());
        while (!waiting.isEmpty()) {
            to(waiting.getFirst().at().toSeconds());
            Act act = waiting.removeFirst();
            Scene scene = new Scene(session(), room().alarms(), log, now);
            if (!act.deed().isNeeded(scene)) {
                continue;
            }
            give(new MonitorInput.Commanded(act.deed().command(scene)));
            if (!room().lastRefusal().isEmpty()) {
                refusals.add(room().lastRefusal());
            }
        }
        return this;
    }

    /// Lets time pass until so many seconds after the session began.
    StoryRoom to(long seconds) {
        for (Timestamp end = start.plus(Duration.ofSeconds(seconds)); now.isBefore(end); ) {
            now = now.plus(SECOND);
            reading(Metric.SPO2, 97);
            reading(Metric.PULSE_RATE, 72);
            Timestamp ends = cuffEnds;
            if (ends != null && !now.isBefore(ends)) {
                cuffEnds = null;
                give(new MonitorInput.Measured(cuff()));
            }
            monitor.tick(now);
        }
        monitor.publish(now);
        return this;
    }

    /// The console stops without a word, and another takes up the session from what was recorded.
    StoryRoom restart(Duration outage, List<SessionEntry> recorded) {
        now = now.plus(outage);
        cuffEnds = null;
        monitor = console();
        monitor.resume(recorded, now);
        live();
        return this;
    }

    /// Somebody sets the computer's clock.
    StoryRoom setWallClock(Duration by) {
        now = new Timestamp(now.monoNanos(), now.wallMillis() + by.toMillis());
        return this;
    }

    RoomSnapshot room() {
        return monitor.snapshot();
    }

    Session session() {
        return room().session().orElseThrow();
    }

    Timestamp now() {
        return now;
    }

    /// The moment so many seconds after the session began, as its timers count.
    Timestamp at(long seconds) {
        return start.plus(Duration.ofSeconds(seconds));
    }

    /// What happened and when, without the times of day: `720 phase`.
    List<String> timeline() {
        return log.stream()
                .map(e -> e.at().since(start).toSeconds() + " "
                        + vigil.session.EventType.of(e.event()).id())
                .toList();
    }

    /// When something of a kind happened, seconds since the session began.
    <T extends SessionEvent> List<Long> times(Class<T> kind, Predicate<T> wanted) {
        return log.stream()
                .filter(e -> kind.isInstance(e.event()) && wanted.test(kind.cast(e.event())))
                .map(e -> e.at().since(start).toSeconds())
                .toList();
    }

    /// The phases the session went through.
    List<Phase> phases() {
        return session().phases().stream().map(vigil.session.PhaseSpan::phase).toList();
    }

    private Monitor console() {
        RoomSetup setup = new RoomSetup(
                "Room 1",
                List.of(
                        new RoomDevice(OXIMETER, "Oximeter", EnumSet.of(Metric.SPO2, Metric.PULSE_RATE), false, false),
                        new RoomDevice(CUFF, "NIBP", EnumSet.of(Metric.NIBP_SYS), true, false)),
                "test");
        return new Monitor(setup, recorder, (device, command) -> asked(command), now);
    }

    private void asked(DeviceCommand command) {
        cuffEnds = command == DeviceCommand.START_CUFF ? now.plus(Duration.ofSeconds(30)) : null;
    }

    private void begin(TreatmentPlan plan, Phase first) {
        live();
        give(new MonitorInput.Commanded(new MonitorCommand.StartSession(
                Stories.PATIENT,
                plan,
                AlarmPreset.STANDARD.limits(),
                TreatmentPreset.standard(),
                Optional.empty(),
                first,
                "R. Okafor")));
    }

    private void live() {
        give(new MonitorInput.LinkChanged(OXIMETER, LinkState.LIVE, ""));
        give(new MonitorInput.LinkChanged(CUFF, LinkState.LIVE, ""));
    }

    private void give(MonitorInput input) {
        monitor.step(input, now);
        monitor.publish(now);
    }

    private void reading(Metric metric, double value) {
        Measurement reading = new NumericReading(now, OXIMETER, metric, value, Validity.VALID, List.of());
        monitor.step(new MonitorInput.Measured(reading), now);
    }

    private Measurement cuff() {
        return cuffWorks
                ? new CuffResult(now, CUFF, systolic, diastolic, OptionalInt.empty(), OptionalInt.of(72), List.of())
                : new CuffFailure(now, CUFF, "cuff loose", "4");
    }
}
