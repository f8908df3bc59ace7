package vigil.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vigil.metric.Timestamp;
import vigil.session.LoggedAlarm;

/// Alarms of many sessions as a table for people, times on the clock of this place, or as CSV for programs, times in
/// ISO 8601 UTC.
final class AlarmList {
    /// Who acknowledged where nobody was signed in.
    static final String NOBODY = "bedside, not signed in";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private AlarmList() {}

    static void table(List<LoggedAlarm> alarms, PrintWriter out) {
        if (alarms.isEmpty()) {
            out.println("No such alarm was recorded.");
            return;
        }
        TextTable.print(
                List.of("BEGAN", "LASTED", "ROOM", "PRIORITY", "WHAT", "CAUSE", "ACKNOWLEDGED", "SESSION", ""),
                alarms.stream().map(AlarmList::row).toList(),
                out);
    }

    static void csv(List<LoggedAlarm> alarms, Appendable out) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator("\n")
                .setHeader(
                        "session",
                        "room",
                        "number",
                        "began",
                        "ended",
                        "condition",
                        "subject",
                        "priority",
                        "cause",
                        "acknowledged",
                        "acknowledged_by",
                        "preset",
                        "preset_version",
                        "simulated")
                .get();
        try {
            CSVPrinter printer = new CSVPrinter(out, format);
            for (LoggedAlarm a : alarms) {
                printer.printRecord(
                        a.session(),
                        a.room(),
                        a.number(),
                        instant(a.began()),
                        a.ended().map(AlarmList::instant).orElse(""),
                        a.id().condition(),
                        a.id().subject(),
                        a.priority(),
                        a.cause(),
                        a.acknowledged().map(AlarmList::instant).orElse(""),
                        by(a),
                        a.preset(),
                        a.presetVersion(),
                        a.simulated());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(LoggedAlarm a) {
        String subject = a.id().subject().isEmpty() ? "" : ": " + a.id().subject();
        return List.of(
                TIME.format(a.began().wall()),
                a.ended().map(end -> lasted(a.began(), end)).orElse("goes on"),
                a.room(),
                a.priority().name(),
                a.id().condition().words() + subject,
                a.cause(),
                by(a),
                a.session() + " #" + a.number(),
                a.simulated() ? "SIMULATED" : "");
    }

    private static String by(LoggedAlarm a) {
        if (a.acknowledged().isEmpty()) {
            return "";
        }
        return a.acknowledgedBy().isBlank() ? NOBODY : a.acknowledgedBy();
    }

    private static String lasted(Timestamp began, Timestamp ended) {
        long seconds = ended.since(began).toSeconds();
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    private static String instant(Timestamp moment) {
        return Instant.ofEpochMilli(moment.wallMillis()).toString();
    }
}
