package vigil.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.SignedPreset;
import vigil.metric.Timestamp;
import vigil.session.LimitSpan;
import vigil.session.Session;

/// Where the session's limits differ from its preset: every number, from, to, when and by whom (clinical facts, 6.4
/// H21).
final class LimitChangeTable {
    private final Session session;
    private final Optional<AlarmLimits> preset;
    private final ReportTime time;

    LimitChangeTable(Session session, PresetWords preset, ReportTime time) {
        this.session = session;
        this.preset = preset.preset().map(SignedPreset::preset).map(AlarmPreset::limits);
        this.time = time;
    }

    void write(Markup out) {
        AlarmLimits start = session.started().limits();
        boolean differ = !session.limitsInForce().equals(preset.orElse(start));
        List<Dated> changes = changes(start);
        ReportTable table = new ReportTable(
                out,
                differ ? "Limits differ from preset" : "Changes of limits",
                differ || changes.isEmpty() ? "" : "at the end they are the preset's");
        if (changes.isEmpty()) {
            table.nothing("No limit was changed in this session.");
            return;
        }
        table.columns("Minute", "11", "Clock", "13", "Limit", "28", "From", "15", "To", "15", "By", "18");
        changes.forEach(change -> row(table, change));
        table.end();
    }

    /// A change, when it was made and by whom.
    private record Dated(LimitChange change, Timestamp at, String by) {}

    /// What differed when the session began, then every change.
    private List<Dated> changes(AlarmLimits start) {
        List<Dated> dated = new ArrayList<>();
        preset.map(p -> LimitChange.between(p, start))
                .orElse(List.of())
                .forEach(change -> dated.add(new Dated(change, session.began(), "")));
        for (int i = 1; i < session.limits().size(); i++) {
            LimitSpan span = session.limits().get(i);
            LimitChange.between(session.limits().get(i - 1).limits(), span.limits())
                    .forEach(change -> dated.add(new Dated(change, span.since(), span.by())));
        }
        return dated;
    }

    private void row(ReportTable table, Dated dated) {
        table.row(
                time.minute(dated.at()),
                time.clock(dated.at()),
                dated.change().what(),
                dated.change().from(),
                dated.change().to(),
                ReportTable.atTheBedside(dated.by()));
    }
}
