package vigil.report;

import vigil.session.AlarmRemark;
import vigil.session.Session;

/// What was done to the alarm system, and how far an alarm that nobody answered went.
final class RemarkTable {
    private final Session session;
    private final ReportTime time;

    RemarkTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    void write(Markup out) {
        String sound = session.soundTest()
                .map(test -> test.heard() ? "sound test heard" : "sound test NOT heard")
                .orElse("no sound test");
        String limb = session.onCuffLimb() ? "oximeter on the cuff's limb" : "oximeter not on the cuff's limb";
        ReportTable table = new ReportTable(out, "Alarm system", sound + " · " + limb);
        if (session.alarmRemarks().isEmpty()) {
            table.nothing("Nobody paused the sound, and no alarm went further than the room.");
            return;
        }
        table.columns("Minute", "11", "Clock", "13", "What", "16", "", "42", "By", "18");
        session.alarmRemarks()
                .forEach(remark -> table.row(
                        time.minute(remark.at()),
                        time.clock(remark.at()),
                        kind(remark.kind()),
                        remark.text(),
                        remark.kind().isByPeople() ? ReportTable.atTheBedside(remark.by()) : ""));
        table.end();
    }

    private static String kind(AlarmRemark.Kind kind) {
        return switch (kind) {
            case SOUND_TEST -> "Sound test";
            case AUDIO_PAUSE -> "Audio pause";
            case OXIMETER_PLACE -> "Oximeter";
            case ESCALATION -> "Escalation";
        };
    }
}
