package vigil.store;

import java.util.List;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;
import vigil.session.Baseline;
import vigil.session.EventType;
import vigil.session.SessionEvent;

/// How what devices report is kept: readings, cuff determinations, links.
final class MeasurementForms {
    private MeasurementForms() {}

    static List<EventForm<?>> all() {
        return List.of(
                new EventForm<>(
                        EventType.SOURCE,
                        SessionEvent.SourceChanged.class,
                        (e, out) -> out.name("metric", e.metric())
                                .text("device", e.device())
                                .flag("present", e.present())
                                .text("by", e.by()),
                        in -> new SessionEvent.SourceChanged(
                                in.name("metric", Metric.class),
                                in.neededText("device"),
                                in.flag("present"),
                                in.text("by"))),
                new EventForm<>(
                        EventType.READING,
                        SessionEvent.ReadingTaken.class,
                        (e, out) -> {
                            writeReading(e.reading(), out);
                            out.text("by", e.by());
                        },
                        in -> new SessionEvent.ReadingTaken(readReading(in), in.text("by"))),
                new EventForm<>(
                        EventType.CUFF,
                        SessionEvent.CuffTaken.class,
                        (e, out) -> {
                            writeCuff(e.reading(), out);
                            out.text("by", e.by());
                        },
                        in -> new SessionEvent.CuffTaken(readCuff(in), in.text("by"))),
                new EventForm<>(
                        EventType.CUFF_RUNNING,
                        SessionEvent.CuffRunning.class,
                        (e, out) -> out.text("device", e.device()).flag("running", e.running()),
                        in -> new SessionEvent.CuffRunning(in.neededText("device"), in.flag("running"))),
                new EventForm<>(
                        EventType.CUFF_REQUESTED,
                        SessionEvent.CuffRequested.class,
                        (e, out) -> out.flag("start", e.start()).text("by", e.by()),
                        in -> new SessionEvent.CuffRequested(in.flag("start"), in.text("by"))),
                new EventForm<>(
                        EventType.CUFF_INTERVAL,
                        SessionEvent.CuffIntervalChosen.class,
                        (e, out) -> out.duration("interval", e.interval()).text("by", e.by()),
                        in -> new SessionEvent.CuffIntervalChosen(in.duration("interval"), in.text("by"))),
                new EventForm<>(
                        EventType.LINK,
                        SessionEvent.LinkChanged.class,
                        (e, out) -> out.text("device", e.device())
                                .text("state", e.state())
                                .text("reason", e.reason()),
                        in -> new SessionEvent.LinkChanged(
                                in.neededText("device"), in.neededText("state"), in.text("reason"))),
                new EventForm<>(
                        EventType.BASELINE,
                        SessionEvent.BaselineSet.class,
                        (e, out) -> out.integer("sys", e.baseline().systolic())
                                .integer("dia", e.baseline().diastolic())
                                .integer("map", e.baseline().mean()),
                        in -> new SessionEvent.BaselineSet(
                                new Baseline(in.integer("sys"), in.integer("dia"), in.integer("map")))));
    }

    private static void writeReading(NumericReading reading, PayloadWriter out) {
        out.moment("at", reading.at()).text("device", reading.device()).name("metric", reading.metric());
        if (reading.validity().hasValue()) {
            out.number("value", reading.value());
        }
        out.name("validity", reading.validity()).texts("status", reading.status());
    }

    private static NumericReading readReading(Payload in) {
        Validity validity = in.name("validity", Validity.class);
        return new NumericReading(
                in.moment("at"),
                in.neededText("device"),
                in.name("metric", Metric.class),
                validity.hasValue() ? in.number("value") : Double.NaN,
                validity,
                in.texts("status"));
    }

    private static void writeCuff(CuffReading reading, PayloadWriter out) {
        out.moment("at", reading.at()).text("device", reading.device());
        switch (reading) {
            case CuffResult r ->
                out.integer("sys", r.systolic())
                        .integer("dia", r.diastolic())
                        .integer("map", r.mean())
                        .integer("pulse", r.pulse())
                        .texts("status", r.status());
            case CuffFailure f ->
                out.flag("failed", true).text("reason", f.reason()).text("code", f.code());
        }
        out.localTime("deviceTime", reading.deviceTime());
    }

    private static CuffReading readCuff(Payload in) {
        if (in.json().has("failed")) {
            return new CuffFailure(
                    in.moment("at"),
                    in.neededText("device"),
                    in.text("reason"),
                    in.text("code"),
                    in.maybeLocalTime("deviceTime"));
        }
        return new CuffResult(
                in.moment("at"),
                in.neededText("device"),
                in.integer("sys"),
                in.integer("dia"),
                in.maybeInteger("map"),
                in.maybeInteger("pulse"),
                in.texts("status"),
                in.maybeLocalTime("deviceTime"));
    }
}
