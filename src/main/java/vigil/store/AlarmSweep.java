package vigil.store;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.session.AlarmLogFold;
import vigil.session.AlarmQuery;
import vigil.session.LoggedAlarm;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// Takes the alarm entries of one session after another and keeps the alarms that a query asks for. A session whose
/// entries are damaged is left out with a warning, so that it does not hide the others; `vigil verify` names it.
///
/// Confined to one thread.
final class AlarmSweep {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmSweep.class);

    private final EventCodec codec = new EventCodec();
    private final List<LoggedAlarm> found = new ArrayList<>();
    private final AlarmQuery query;
    private String session = "";
    private AlarmLogFold fold = new AlarmLogFold();
    private boolean passedOver;

    AlarmSweep(AlarmQuery query) {
        this.query = query;
    }

    /// The next entry; those of one session come together and in order.
    void next(String name, Row row) {
        if (!name.equals(session)) {
            keep();
            session = name;
            fold = new AlarmLogFold();
            passedOver = false;
        }
        if (!passedOver) {
            take(row);
        }
    }

    /// What was asked for, when all entries were told.
    List<LoggedAlarm> found() {
        keep();
        return found;
    }

    private void take(Row row) {
        try {
            SessionEntry entry = codec.decode(row);
            fold.apply(entry);
            passedOver = entry.event() instanceof SessionEvent.Started started && !isAskedFor(started);
        } catch (BadPayload e) {
            LOG.warn("the alarms of session {} are left out: entry {}: {}", session, row.seq(), e.getMessage());
            passedOver = true;
        }
    }

    private boolean isAskedFor(SessionEvent.Started started) {
        return query.room().map(started.room()::equals).orElse(true);
    }

    private void keep() {
        if (!passedOver) {
            fold.alarms().stream().filter(query::fits).forEach(found::add);
        }
        fold = new AlarmLogFold();
    }
}
