package vigil.session;

import java.util.List;

/// Every alarm of every session that was recorded, to be searched (IEC 60601-1-8, 6.12; clinical facts, 1.6).
///
/// Thread rule: any thread but the JavaFX one; each call reads afresh.
public interface AlarmLog {
    /// The alarms a query asks for, newest first.
    List<LoggedAlarm> find(AlarmQuery query);
}
