package vigil.app.story;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.AdverseEpisode;
import vigil.session.AdverseGrade;
import vigil.session.SessionEvent;

/// Notes, marks and adverse events.
final class ChartDeeds {
    static final Map<String, Function<ActionRow, Deed>> WORDS = Map.of(
            "note", ChartDeeds::note,
            "mark", ChartDeeds::mark,
            "adverse", ChartDeeds::adverse,
            "grade", ChartDeeds::grade,
            "adverse-end", ChartDeeds::end);

    private ChartDeeds() {}

    private static Deed note(ActionRow row) {
        String text = row.needed("the note", row.text());
        return scene -> new MonitorCommand.WriteNote(text, row.by());
    }

    private static Deed mark(ActionRow row) {
        return scene -> new MonitorCommand.MarkEvent(row.text(), row.by());
    }

    private static Deed adverse(ActionRow row) {
        String what = row.needed("what happened", row.what());
        return scene -> new MonitorCommand.RecordAdverseEvent(what, row.by());
    }

    private static Deed grade(ActionRow row) {
        AdverseGrade grade = row.one(AdverseGrade.class, "the grade", row.value());
        return scene -> {
            AdverseEpisode known = episode(row, scene);
            return detail(row, known, Optional.of(grade), known.ended());
        };
    }

    private static Deed end(ActionRow row) {
        row.needed("what ended", row.what());
        return scene -> {
            AdverseEpisode known = episode(row, scene);
            return detail(row, known, known.grade(), Optional.of(scene.now()));
        };
    }

    private static AdverseEpisode episode(ActionRow row, Scene scene) {
        return scene.session().charting().adverseEvents().reversed().stream()
                .filter(e -> e.what().equalsIgnoreCase(row.what()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + row.what() + " was recorded."));
    }

    /// What is said takes the place of all that was known, so what nobody mentions now is said again.
    private static MonitorCommand detail(
            ActionRow row, AdverseEpisode known, Optional<AdverseGrade> grade, Optional<Timestamp> ended) {
        String action = row.text().isEmpty() ? known.action() : row.text();
        return new MonitorCommand.DetailAdverseEvent(
                new SessionEvent.AdverseEventDetailed(
                        known.entry(),
                        grade,
                        known.serious() || grade.equals(Optional.of(AdverseGrade.SERIOUS)),
                        Optional.of(known.onset()),
                        ended,
                        action,
                        row.by()),
                row.by());
    }
}
