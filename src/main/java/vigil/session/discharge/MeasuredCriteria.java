package vigil.session.discharge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.session.AlarmEpisode;
import vigil.session.Session;
import vigil.session.rems.RemsField;
import vigil.session.rems.RemsForm;
import vigil.session.vital.DayTime;
import vigil.session.vital.Finding;
import vigil.session.vital.PressureFindings;
import vigil.session.vital.SignalFindings;
import vigil.session.vital.Verdict;
import vigil.treatment.DischargeRules;
import vigil.treatment.Modality;

/// The criteria that nobody needs to be asked about.
final class MeasuredCriteria {
    // Requirement: SES-LEAVE-2
    // Control: H16
    private MeasuredCriteria() {}

    static List<Criterion> of(Session session, Timestamp now, DayTime times) {
        DischargeRules rules = session.treatment().discharge();
        List<Criterion> all = new ArrayList<>(List.of(
                measured(
                        Criterion.TIME,
                        "Minimum time",
                        TimeLock.of(session, now).finding(times)),
                measured("pressure", "NIBP near baseline", PressureFindings.near(session, now, times)),
                measured("pressure.rising", "NIBP not rising", PressureFindings.notRising(session, times)),
                measured(
                        "saturation",
                        "SpO₂ at least " + rules.saturation() + " on air",
                        SignalFindings.saturation(session, now, times)),
                measured(
                        "pulse",
                        "PR " + rules.pulseLeast() + " to " + rules.pulseMost(),
                        SignalFindings.pulse(session, now, times)),
                measured(Criterion.ALARMS, "HIGH alarms acknowledged", alarms(session))));
        if (session.plan().modality() == Modality.INTRANASAL) {
            all.add(measured("rems", "REMS form complete", rems(RemsForm.of(session, now, times.zone()))));
        }
        return all;
    }

    /// A HIGH alarm waits for a person, whether it goes on or is latched (DV-5).
    private static Finding alarms(Session session) {
        List<AlarmEpisode> high = session.alarms().stream()
                .filter(alarm -> alarm.priority() == AlarmPriority.HIGH)
                .toList();
        List<AlarmEpisode> waiting =
                high.stream().filter(AlarmEpisode::unanswered).toList();
        if (!waiting.isEmpty()) {
            return new Finding(
                    Verdict.FAILED,
                    waiting.stream().map(AlarmEpisode::cause).collect(Collectors.joining("; ")),
                    "alarm log");
        }
        return new Finding(
                Verdict.MET, high.isEmpty() ? "none in this session" : high.size() + ", all acknowledged", "alarm log");
    }

    private static Finding rems(RemsForm form) {
        List<RemsField> missing = form.missing();
        String count =
                form.fields().size() - missing.size() + " of " + form.fields().size() + " fields";
        String what = missing.stream().map(RemsField::label).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? new Finding(Verdict.MET, count, "REMS form")
                : new Finding(Verdict.OPEN, count + ", missing: " + what, "REMS form");
    }

    private static Criterion measured(String id, String words, Finding finding) {
        return Criterion.of(id, CriterionGroup.MEASURED, words, finding);
    }
}
