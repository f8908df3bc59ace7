package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.NumericReading;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;

/// What an entry says as one text that a person can change, and the entry that the changed text makes.
///
/// Pure.
final class CorrectionText {
    private CorrectionText() {}

    /// What can be changed of it; empty if only its time can.
    static Optional<String> of(SessionEvent event) {
        return switch (event) {
            case SessionEvent.NoteWritten e -> Optional.of(e.text());
            case SessionEvent.EventMarked e -> Optional.of(e.label());
            case SessionEvent.AdverseEvent e -> Optional.of(e.what());
            case SessionEvent.CheckAnswered e -> Optional.of(e.answer());
            case SessionEvent.SedationScored e -> Optional.of(Integer.toString(e.score()));
            case SessionEvent.Scored e ->
                e.items().isEmpty() ? Optional.of(Integer.toString(e.value())) : Optional.of(items(e.items()));
            case SessionEvent.ReadingTaken e -> Optional.of(number(e.reading().value()));
            case SessionEvent.CuffTaken e ->
                e.reading() instanceof CuffResult r ? Optional.of(pressure(r)) : Optional.empty();
            case SessionEvent.DoseStarted e -> Optional.of(milligrams(e.dose().milligrams()));
            case SessionEvent.NasalDeviceGiven e -> Optional.of(e.lot());
            case SessionEvent.DosePaused e -> Optional.of(e.reason());
            case SessionEvent.DoseStopped e -> Optional.of(e.reason());
            case SessionEvent other -> Optional.empty();
        };
    }

    /// What the text is, for the name of its field.
    static String name(SessionEvent event) {
        return switch (event) {
            case SessionEvent.CuffTaken e -> say("corrections.cuff");
            case SessionEvent.ReadingTaken e ->
                phrase(e.reading().metric().label()) + ", "
                        + e.reading().metric().unit().symbol();
            case SessionEvent.DoseStarted e -> say("corrections.dose");
            case SessionEvent.NasalDeviceGiven e -> say("corrections.lot");
            case SessionEvent.DosePaused e -> say("corrections.reason.name");
            case SessionEvent.DoseStopped e -> say("corrections.reason.name");
            case SessionEvent.Scored e -> e.items().isEmpty() ? BedsideText.of(e.scale()) : say("corrections.items");
            case SessionEvent.SedationScored e -> say("moaas");
            case SessionEvent other -> say("corrections.text");
        };
    }

    /// The same entry with another text; empty if the text makes none.
    static Optional<SessionEvent> with(SessionEvent event, String text) {
        String words = text.strip();
        try {
            return replaced(event, words);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<SessionEvent> replaced(SessionEvent event, String words) {
        return switch (event) {
            case SessionEvent.NoteWritten e -> some(words, new SessionEvent.NoteWritten(words, e.by()));
            case SessionEvent.EventMarked e -> some(words, new SessionEvent.EventMarked(words, e.by()));
            case SessionEvent.AdverseEvent e -> some(words, new SessionEvent.AdverseEvent(words, e.by()));
            case SessionEvent.CheckAnswered e -> some(words, new SessionEvent.CheckAnswered(e.check(), words, e.by()));
            case SessionEvent.DosePaused e -> some(words, new SessionEvent.DosePaused(words, e.by()));
            case SessionEvent.DoseStopped e -> some(words, new SessionEvent.DoseStopped(words, e.by()));
            case SessionEvent.SedationScored e ->
                Optional.of(new SessionEvent.SedationScored(Integer.parseInt(words), e.by()));
            case SessionEvent.Scored e -> Optional.of(scored(e, words));
            case SessionEvent.ReadingTaken e -> Optional.of(reading(e, words));
            case SessionEvent.CuffTaken e -> Optional.of(cuff(e, words));
            case SessionEvent.DoseStarted e ->
                Optional.of(new SessionEvent.DoseStarted(
                        new Dose(e.dose().drug(), amount(words), e.dose().route()), e.by()));
            case SessionEvent.NasalDeviceGiven e ->
                Optional.of(new SessionEvent.NasalDeviceGiven(e.number(), words, e.milligrams(), e.by()));
            case SessionEvent other -> Optional.empty();
        };
    }

    private static Optional<SessionEvent> some(String words, SessionEvent event) {
        return words.isEmpty() ? Optional.empty() : Optional.of(event);
    }

    private static SessionEvent scored(SessionEvent.Scored e, String words) {
        if (e.items().isEmpty()) {
            return new SessionEvent.Scored(e.scale(), Integer.parseInt(words), List.of(), e.by());
        }
        List<Integer> items =
                List.of(words.split("\\s+")).stream().map(Integer::valueOf).toList();
        if (items.size() != e.items().size()) {
            throw new IllegalArgumentException("wants " + e.items().size() + " items");
        }
        return new SessionEvent.Scored(
                e.scale(), items.stream().mapToInt(Integer::intValue).sum(), items, e.by());
    }

    private static SessionEvent reading(SessionEvent.ReadingTaken e, String words) {
        NumericReading r = e.reading();
        double value = Double.parseDouble(words.replace(',', '.'));
        if (!r.metric().isPlausible(value)) {
            throw new IllegalArgumentException(words + " cannot be");
        }
        return new SessionEvent.ReadingTaken(
                new NumericReading(r.at(), r.device(), r.metric(), value, r.validity(), r.status()), e.by());
    }

    private static SessionEvent cuff(SessionEvent.CuffTaken e, String words) {
        CuffResult r = (CuffResult) e.reading();
        String[] parts = words.split("/");
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException("wants SYS/DIA");
        }
        OptionalInt mean = parts.length == 3 ? OptionalInt.of(Integer.parseInt(parts[2].strip())) : OptionalInt.empty();
        return new SessionEvent.CuffTaken(
                new CuffResult(
                        r.at(),
                        r.device(),
                        Integer.parseInt(parts[0].strip()),
                        Integer.parseInt(parts[1].strip()),
                        mean,
                        r.pulse(),
                        r.status()),
                e.by());
    }

    private static OptionalDouble amount(String words) {
        return words.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(words.replace(',', '.')));
    }

    private static String pressure(CuffResult r) {
        return r.systolic() + "/" + r.diastolic()
                + (r.mean().isPresent() ? "/" + r.mean().getAsInt() : "");
    }

    private static String items(List<Integer> items) {
        return String.join(" ", items.stream().map(String::valueOf).toList());
    }

    private static String milligrams(OptionalDouble amount) {
        return amount.isPresent() ? number(amount.getAsDouble()) : "";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
