package vigil.app.story;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.EventType;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;

/// Corrections: of an entry's time, of what it says, or of its being there at all. The entry is named by its number, or
/// by its type: then the newest of that type is meant.
final class CorrectionDeeds {
    static final Map<String, Function<ActionRow, Deed>> WORDS = Map.of(
            "correct", CorrectionDeeds::correct,
            "correct-time", CorrectionDeeds::time,
            "strike", CorrectionDeeds::strike);

    private CorrectionDeeds() {}

    private static Deed correct(ActionRow row) {
        check(row);
        String value = row.needed("what it should have said", row.value());
        return scene -> {
            SessionEntry entry = entry(row, scene);
            return correction(row, entry, Optional.of(replaced(row, entry.event(), value)), Optional.empty());
        };
    }

    private static Deed time(ActionRow row) {
        check(row);
        double seconds = row.value("the true time in seconds since the session began");
        return scene -> {
            SessionEntry entry = entry(row, scene);
            return correction(row, entry, Optional.of(entry.event()), Optional.of(scene.at(seconds)));
        };
    }

    private static Deed strike(ActionRow row) {
        check(row);
        return scene -> correction(row, entry(row, scene), Optional.empty(), Optional.empty());
    }

    private static MonitorCommand correction(
            ActionRow row, SessionEntry entry, Optional<SessionEvent> replacement, Optional<Timestamp> at) {
        return new MonitorCommand.Correct(entry.seq(), replacement, at, row.text(), row.by());
    }

    private static void check(ActionRow row) {
        String what = row.needed("the entry, its number or its type,", row.what());
        if (!what.matches("\\d{1,15}") && EventType.named(what).isEmpty()) {
            throw row.wrong("\"" + what + "\" is neither the number of an entry nor a type of entries");
        }
    }

    private static SessionEntry entry(ActionRow row, Scene scene) {
        Optional<SessionEntry> found = row.what().matches("\\d+")
                ? scene.numbered(Long.parseLong(row.what()))
                : EventType.named(row.what()).flatMap(scene::newest);
        return found.orElseThrow(() ->
                new IllegalArgumentException("Nobody wrote an entry " + row.what() + " that could be corrected."));
    }

    private static SessionEvent replaced(ActionRow row, SessionEvent event, String value) {
        return switch (event) {
            case SessionEvent.SedationScored e ->
                new SessionEvent.SedationScored((int) row.number("the score", value), e.by());
            case SessionEvent.Scored e ->
                new SessionEvent.Scored(e.scale(), (int) row.number("the score", value), e.items(), e.by());
            case SessionEvent.NoteWritten e -> new SessionEvent.NoteWritten(value, e.by());
            case SessionEvent.EventMarked e -> new SessionEvent.EventMarked(value, e.by());
            case SessionEvent.AdverseEvent e -> new SessionEvent.AdverseEvent(value, e.by());
            case SessionEvent.CheckAnswered e -> new SessionEvent.CheckAnswered(e.check(), value, e.by());
            case SessionEvent.NasalDeviceGiven e ->
                new SessionEvent.NasalDeviceGiven(e.number(), value, e.milligrams(), e.by());
            case SessionEvent.DoseStarted e ->
                new SessionEvent.DoseStarted(
                        new Dose(
                                e.dose().drug(),
                                OptionalDouble.of(row.number("the dose in mg", value)),
                                e.dose().route()),
                        e.by());
            default ->
                throw new IllegalArgumentException(
                        "What an entry of that type says cannot be corrected in a table, only its time.");
        };
    }
}
