package vigil.monitor;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;

/// What a session's log begins with.
final class SessionStart {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private SessionStart() {}

    static SessionEvent.Started event(RoomSetup setup, MonitorCommand.StartSession command, Timestamp now) {
        return new SessionEvent.Started(
                id(setup.room(), now),
                setup.room(),
                command.patient(),
                command.plan(),
                command.limits(),
                setup.devices().stream().map(RoomDevice::device).toList(),
                setup.isSimulated(),
                setup.software(),
                setup.devices().stream().flatMap(d -> d.evidence().stream()).toList(),
                command.treatment(),
                command.course(),
                command.first());
    }

    /// The continuously measured metrics that alarms watch, each from the first device of the room that measures it.
    static List<SessionEvent> sources(RoomSetup setup) {
        return Stream.of(Metric.SPO2, Metric.PULSE_RATE, Metric.RESP_RATE, Metric.ETCO2)
                .<SessionEvent>flatMap(metric -> setup.sourceOf(metric).stream()
                        .map(device -> new SessionEvent.SourceChanged(metric, device, true)))
                .toList();
    }

    /// The sources after a person chose an oximeter, with who it was.
    static List<SessionEvent> chosen(RoomSetup setup, MonitorCommand.ChooseOximeter command) {
        return Stream.of(Metric.SPO2, Metric.PULSE_RATE)
                .<SessionEvent>flatMap(metric -> setup.sourceOf(metric).stream()
                        .map(device -> new SessionEvent.SourceChanged(metric, device, true, chooser(command))))
                .toList();
    }

    /// Where nobody is signed in the log still says that a person chose.
    private static String chooser(MonitorCommand.ChooseOximeter command) {
        return command.by().isEmpty() ? "bedside" : command.by();
    }

    /// The oximeter that a person chose in a session, if one did.
    static Optional<String> chosen(List<SessionEntry> log) {
        return log.reversed().stream()
                .flatMap(entry -> entry.event() instanceof SessionEvent.SourceChanged s
                                && s.metric() == Metric.SPO2
                                && !s.by().isEmpty()
                        ? Stream.of(s.device())
                        : Stream.empty())
                .findFirst();
    }

    /// The sources that differ from what a session's log says last.
    static List<SessionEvent> newSources(RoomSetup setup, List<SessionEntry> log) {
        Map<Metric, SessionEvent> known = new EnumMap<>(Metric.class);
        for (SessionEntry entry : log) {
            if (entry.event() instanceof SessionEvent.SourceChanged source) {
                known.put(source.metric(), source);
            }
        }
        return sources(setup).stream().filter(source -> !isKnown(source, known)).toList();
    }

    private static boolean isKnown(SessionEvent source, Map<Metric, SessionEvent> known) {
        return source instanceof SessionEvent.SourceChanged now
                && known.get(now.metric()) instanceof SessionEvent.SourceChanged before
                && before.device().equals(now.device())
                && before.present() == now.present();
    }

    /// `20261124-140742-Room-1`: the time in UTC, to the second, and the room; a room runs one session at a time.
    private static SessionId id(String room, Timestamp now) {
        String place = room.replaceAll("[^A-Za-z0-9._-]+", "-");
        return new SessionId(STAMP.format(now.wall()) + "-" + place.substring(0, Math.min(40, place.length())));
    }
}
