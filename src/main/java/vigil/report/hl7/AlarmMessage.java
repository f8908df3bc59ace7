package vigil.report.hl7;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// One change of one alarm as a PCD-04 message. The codes are those of the clinical facts, section 5; where they give
/// none (the code of the particular event, a containment beyond the first level) the general one stands, and the words
/// say which alarm it is.
///
/// @param entry the change's place in the log
record AlarmMessage(SessionEvent.Started started, AlarmCourse course, SessionEntry entry) {
    private static final String EVENT = "196616^MDC_EVT_ALARM^MDC";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss.SSSxx", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    String text() {
        return header() + patient() + place() + request() + facets();
    }

    /// MSH: field 1 is the separator itself, so the numbers are one less here. Processing T is test: simulated data is
    /// no patient's (clinical facts, 6.4 H30).
    private String header() {
        return new Segment("MSH")
                .raw(1, "^~\\&")
                .raw(2, "VIGIL")
                .raw(6, time(entry.at()))
                .raw(8, "ORU^R40^ORU_R40")
                .text(9, started.session().value() + "-" + entry.seq())
                .raw(10, started.simulated() ? "T" : "P")
                .raw(11, "2.6")
                .raw(14, "AL")
                .raw(15, "NE")
                .raw(17, "UNICODE UTF-8")
                .raw(20, "IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.4.4^ISO")
                .line();
    }

    private String patient() {
        Segment segment = new Segment("PID").text(3, started.patient().reference());
        segment.text(5, started.patient().name());
        @Nullable LocalDate born = started.patient().birthDate();
        return segment.raw(7, born == null ? "" : DAY.format(born)).line();
    }

    private String place() {
        return new Segment("PV1").raw(2, "O").text(3, started.room()).line();
    }

    /// OBR: the filler's number is this change; field 29 points back at the alarm's start.
    private String request() {
        String alarm = started.session().value() + "-" + course.began();
        Segment segment = new Segment("OBR")
                .raw(1, "1")
                .raw(3, Segment.components(alarm + "-" + course.count(), "VIGIL"))
                .raw(4, EVENT)
                .raw(7, time(entry.at()));
        if (course.count() > 0) {
            segment.raw(29, "^" + Segment.escape(alarm + "-0") + "&VIGIL");
        }
        return segment.line();
    }

    private String facets() {
        AlarmId id = course.event().id();
        AlarmPhase phase = AlarmPhase.of(course.event().transition(), course.count() == 0);
        String words = id.condition().words();
        return facet(1, EVENT, words)
                + facet(2, "68480^MDC_ATTR_ALERT_SOURCE^MDC", id.subject().isEmpty() ? started.room() : id.subject())
                + facet(3, "68481^MDC_ATTR_EVENT_PHASE^MDC", phase.phase())
                + facet(4, "68482^MDC_ATTR_ALARM_STATE^MDC", phase.state())
                + facet(5, "68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC", phase.inactivation())
                + facet(6, "68484^MDC_ATTR_ALARM_PRIORITY^MDC", priority(course.priority()))
                + facet(7, "68485^MDC_ATTR_ALERT_TYPE^MDC", kind(id))
                + facet(8, "68546^MDC_ATTR_ALERT_TEXT^MDC", text(words));
    }

    /// What a receiver shows to people. Not every one heeds the header's T, so a simulated alarm says it in words.
    private String text(String words) {
        String cause = course.cause().isEmpty() ? words : course.cause();
        return started.simulated() ? "SIMULATION. " + cause : cause;
    }

    private String facet(int number, String code, String value) {
        return new Segment("OBX")
                .raw(1, String.valueOf(number))
                .raw(2, "ST")
                .raw(3, code)
                .raw(4, "1.0.0.0." + number)
                .text(5, value)
                .raw(11, "F")
                .raw(14, time(entry.at()))
                .line();
    }

    private static String priority(AlarmPriority priority) {
        return switch (priority) {
            case LOW -> "PL";
            case MEDIUM -> "PM";
            case HIGH -> "PH";
        };
    }

    private static String kind(AlarmId id) {
        return switch (id.condition().kind()) {
            case PHYSIOLOGICAL -> "SP";
            case TECHNICAL -> "ST";
        };
    }

    private static String time(Timestamp at) {
        return TIME.format(at.wall());
    }
}
