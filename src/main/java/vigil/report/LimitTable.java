package vigil.report;

import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.LOW;
import static vigil.alarm.AlarmPriority.MEDIUM;

import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.session.LimitSpan;
import vigil.session.Session;

/// The limits the session began with, and the whole set again after every change, with time and name.
final class LimitTable {
    private final Session session;
    private final ReportTime time;

    LimitTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    void write(Markup out) {
        for (int i = 0; i < session.limits().size(); i++) {
            LimitSpan span = session.limits().get(i);
            String remark = i == 0
                    ? "preset " + span.limits().preset()
                    : "from " + time.clock(span.since()) + " by " + ReportTable.by(span.by());
            write(new ReportTable(out, i == 0 ? "Limits at the start" : "Limits, change " + i, remark), span.limits());
        }
    }

    private static void write(ReportTable table, AlarmLimits limits) {
        table.columns("Alarm", "16", "LOW", "28", "MEDIUM", "28", "HIGH", "28");
        sampled(table, limits, AlarmCondition.SPO2_LOW);
        sampled(table, limits, AlarmCondition.PR_HIGH);
        sampled(table, limits, AlarmCondition.PR_LOW);
        table.row(AlarmCondition.BP_HIGH.words(), high(limits, LOW), high(limits, MEDIUM), high(limits, HIGH));
        table.row(AlarmCondition.BP_RISE.words(), LimitWords.rise(limits.cuff().rise()), "", "");
        table.row(
                AlarmCondition.BP_LOW.words(),
                "",
                LimitWords.low(limits.cuff().low(), MEDIUM),
                LimitWords.low(limits.cuff().low(), HIGH));
        table.end();
    }

    private static void sampled(ReportTable table, AlarmLimits limits, AlarmCondition condition) {
        table.row(
                condition.words(),
                LimitWords.sampled(limits, condition, LOW),
                LimitWords.sampled(limits, condition, MEDIUM),
                LimitWords.sampled(limits, condition, HIGH));
    }

    private static String high(AlarmLimits limits, AlarmPriority priority) {
        return LimitWords.high(limits.cuff(), priority).orElse("");
    }
}
