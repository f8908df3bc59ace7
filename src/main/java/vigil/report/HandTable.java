package vigil.report;

import java.util.List;
import vigil.metric.NumericReading;
import vigil.session.Correctable;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What people measured by hand, apart from what devices did. Cuff readings by hand stand among the others, marked.
final class HandTable {
    private final ReportTime time;
    private final List<Correctable> readings;

    HandTable(Session session, ReportTime time) {
        this.time = time;
        this.readings = session.correctables().stream()
                .filter(c -> c.event() instanceof SessionEvent.ReadingTaken)
                .toList();
    }

    boolean isNeeded() {
        return !readings.isEmpty();
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(
                out, "Readings by hand, " + readings.size(), "entered by a person, not measured by a device");
        table.columns("Minute", "11", "Clock", "13", "What", "16", "Value", "42", "By", "18");
        for (Correctable reading : readings) {
            SessionEvent.ReadingTaken e = (SessionEvent.ReadingTaken) reading.event();
            table.row(
                    time.minute(reading.at()),
                    time.clock(reading.at()),
                    e.reading().metric().label(),
                    value(e.reading()),
                    ReportTable.by(e.by()));
        }
        table.end();
    }

    private static String value(NumericReading reading) {
        String value = reading.validity().hasValue() ? LimitWords.number(reading.value()) : "no value";
        String doubt = reading.status().isEmpty() ? "" : ", " + String.join(", ", reading.status());
        return value + " " + reading.metric().unit().symbol() + doubt;
    }
}
