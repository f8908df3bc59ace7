package vigil.ui.history;

import java.util.Comparator;
import java.util.List;
import vigil.session.AlarmEpisode;
import vigil.session.AlarmLog;
import vigil.session.AlarmQuery;
import vigil.session.LoggedAlarm;
import vigil.session.Session;

/// The alarms of one session, as a log that can be searched like the log of all of them.
///
/// Thread rule: immutable.
public record SessionAlarms(Session session) implements AlarmLog {
    @Override
    public List<LoggedAlarm> find(AlarmQuery query) {
        return session.alarms().stream()
                .map(this::logged)
                .filter(query::fits)
                .sorted(Comparator.comparingInt(LoggedAlarm::number).reversed())
                .limit(query.limit())
                .toList();
    }

    private LoggedAlarm logged(AlarmEpisode alarm) {
        return new LoggedAlarm(
                session.id(),
                session.started().room(),
                alarm.number(),
                alarm.began(),
                alarm.ended(),
                alarm.id(),
                alarm.priority(),
                alarm.cause(),
                alarm.acknowledgedBy(),
                alarm.acknowledged(),
                alarm.limits().preset(),
                alarm.limits().version(),
                session.started().simulated());
    }
}
