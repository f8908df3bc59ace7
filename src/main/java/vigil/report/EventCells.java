package vigil.report;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.NumericReading;
import vigil.session.Baseline;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;

/// Which cells each type of event fills.
final class EventCells {
    private EventCells() {}

    static void fill(EventRow row, SessionEvent event) {
        switch (event) {
            case SessionEvent.Started e -> started(row, e);
            case SessionEvent.SourceChanged e ->
                row.text("device", e.device())
                        .name("metric", e.metric())
                        .flag("present", e.present())
                        .text("by", e.by());
            case SessionEvent.ReadingTaken e -> {
                reading(row, e.reading());
                row.text("by", e.by());
            }
            case SessionEvent.CuffTaken e -> {
                cuff(row, e.reading());
                row.text("by", e.by());
            }
            case SessionEvent.CuffRunning e -> row.text("device", e.device()).flag("running", e.running());
            case SessionEvent.CuffRequested e -> row.flag("start", e.start()).text("by", e.by());
            case SessionEvent.CuffIntervalChosen e ->
                row.text("text", e.interval().toMinutes() + " min").text("by", e.by());
            case SessionEvent.LinkChanged e ->
                row.text("device", e.device()).text("state", e.state()).text("reason", e.reason());
            case SessionEvent.PhaseEntered e -> {
                row.name("phase", e.phase()).text("by", e.by());
                if (!e.signedIn().isEmpty()) {
                    row.text("text", "signed in: " + String.join(", ", e.signedIn()));
                }
            }
            case SessionEvent.DoseStarted e -> dose(row, e.dose()).text("by", e.by());
            case SessionEvent.DosePaused e -> row.text("reason", e.reason()).text("by", e.by());
            case SessionEvent.DoseResumed e -> row.text("by", e.by());
            case SessionEvent.DoseStopped e -> row.text("reason", e.reason()).text("by", e.by());
            case SessionEvent.BaselineSet e -> baseline(row, e.baseline());
            case SessionEvent.AlarmChanged e ->
                alarm(row, e.alarm().id())
                        .name("state", e.alarm().transition())
                        .text("priority", priority(e.alarm().priority()))
                        .text("cause", e.alarm().cause());
            case SessionEvent.Acknowledged e -> alarm(row, e.alarm()).text("by", ReportTable.atTheBedside(e.by()));
            case SessionEvent.AudioPaused e -> row.text("by", ReportTable.atTheBedside(e.by()));
            case SessionEvent.AudioPauseEnded e -> row.text("by", ReportTable.atTheBedside(e.by()));
            case SessionEvent.OximeterPlaced e ->
                row.text("text", e.onCuffLimb() ? "oximeter on the cuff's limb" : "oximeter on another limb")
                        .text("by", ReportTable.atTheBedside(e.by()));
            case SessionEvent.SoundTested e ->
                row.text("text", e.heard() ? "alarm sound heard" : "alarm sound not heard")
                        .text("by", ReportTable.atTheBedside(e.by()));
            case SessionEvent.Escalated e ->
                alarm(row, e.alarm()).text("state", e.step().name()).text("text", e.detail());
            case SessionEvent.LimitsChanged e ->
                row.text("preset", e.limits().preset())
                        .number("preset_version", e.limits().version())
                        .text("text", LimitsText.of(e.limits()))
                        .text("by", ReportTable.atTheBedside(e.by()));
            case SessionEvent.FaultChanged e ->
                alarm(row, e.fault().id())
                        .text("priority", priority(e.fault().priority()))
                        .text("cause", e.fault().cause());
            case SessionEvent.NoteWritten e -> row.text("text", e.text()).text("by", e.by());
            case SessionEvent.EventMarked e -> row.text("text", e.label()).text("by", e.by());
            case SessionEvent.AdverseEvent e -> row.text("text", e.what()).text("by", e.by());
            case SessionEvent.SedationScored e -> row.number("score", e.score()).text("by", e.by());
            case SessionEvent.PlanChanged e -> ChartingCells.plan(row, e.plan()).text("by", e.by());
            case SessionEvent.CheckAnswered e ->
                row.text("check", e.check()).text("answer", e.answer()).text("by", e.by());
            case SessionEvent.Authorised e -> ChartingCells.authorised(row, e);
            case SessionEvent.AuthorisationWithdrawn e ->
                row.text("reason", e.reason()).text("by", e.by());
            case SessionEvent.NasalDeviceGiven e ->
                row.number("number", e.number())
                        .text("lot", e.lot())
                        .number("mg", e.milligrams())
                        .text("by", e.by());
            case SessionEvent.AdverseEventDetailed e -> ChartingCells.detail(row, e);
            case SessionEvent.Scored e -> ChartingCells.scored(row, e);
            case SessionEvent.Signed e ->
                row.name("role", e.role())
                        .text("clinician", e.name())
                        .text("text", e.meaning())
                        .text("by", e.by());
            case SessionEvent.SignatureVoided e ->
                row.name("role", e.role()).text("reason", e.reason()).text("by", e.by());
            case SessionEvent.DischargeOverridden e ->
                row.text("clinician", e.clinician())
                        .text("reason", e.reason())
                        .texts("open", e.open())
                        .text("by", e.by());
            case SessionEvent.Corrected e -> ChartingCells.corrected(row, e);
            case SessionEvent.Restored e -> row.number("gap_s", e.gap().toMillis() / 1000.0);
            case SessionEvent.Ended e -> row.text("reason", e.reason()).text("by", e.by());
        }
    }

    private static void started(EventRow row, SessionEvent.Started e) {
        row.text("session", e.session().value())
                .text("room", e.room())
                .text("patient", e.patient().reference())
                .texts("device", e.devices())
                .flag("simulated", e.simulated())
                .text("software", e.software())
                .text("preset", e.limits().preset())
                .number("preset_version", e.limits().version())
                .text("text", LimitsText.of(e.limits()))
                .texts(
                        "evidence",
                        e.evidence().stream()
                                .map(d -> d.device() + ": " + d.kind())
                                .toList());
        ChartingCells.plan(row, e.plan());
        ChartingCells.rules(row, e);
    }

    private static void reading(EventRow row, NumericReading reading) {
        row.text("device", reading.device()).name("metric", reading.metric());
        if (reading.validity().hasValue()) {
            row.number("value", reading.value());
        }
        row.text("unit", reading.metric().unit().ucum())
                .name("validity", reading.validity())
                .texts("status", reading.status());
    }

    private static void cuff(EventRow row, CuffReading reading) {
        row.text("device", reading.device());
        switch (reading) {
            case CuffResult r ->
                row.number("sys", r.systolic())
                        .number("dia", r.diastolic())
                        .number("map", r.mean())
                        .number("pulse", r.pulse())
                        .texts("status", r.status());
            case CuffFailure f ->
                row.flag("failed", true).text("reason", f.reason()).text("code", f.code());
        }
        reading.deviceTime().ifPresent(t -> row.text("device_time", ISO_LOCAL_DATE_TIME.format(t)));
    }

    private static EventRow dose(EventRow row, Dose dose) {
        return row.text("drug", dose.drug())
                .number("mg", dose.milligrams())
                .text("route", dose.route().id());
    }

    private static void baseline(EventRow row, Baseline baseline) {
        row.number("sys", baseline.systolic())
                .number("dia", baseline.diastolic())
                .number("map", baseline.mean());
    }

    private static EventRow alarm(EventRow row, AlarmId id) {
        return row.name("condition", id.condition()).text("subject", id.subject());
    }

    private static String priority(@Nullable AlarmPriority priority) {
        return priority == null ? "NONE" : priority.name();
    }
}
