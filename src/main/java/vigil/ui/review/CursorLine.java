package vigil.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.ui.chart.CursorValues;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// What review reads at the chart's cursor, or between two of them, in a fixed place so that nothing covers the data:
/// in one line with the stretch that shows, or in two where there is little room.
///
/// Thread rule: FX thread.
final class CursorLine {
    private static final Texts TEXTS = Texts.of(CursorLine.class);
    private static final double GAP = 12;

    private final TimeText time;
    private final Label span = Words.of("heading-dense");
    private final Label clock = Words.of("body ink3");
    private final Label spo2 = Words.of("body semibold of-spo2");
    private final Label pulse = Words.of("body semibold of-pr");
    private final Label cuff = Words.of("body semibold of-bp");

    CursorLine(TimeText time) {
        this.time = time;
        for (Label label : new Label[] {span, clock, spo2, pulse, cuff}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    /// All in one line.
    HBox inOneLine() {
        HBox box = second();
        box.getChildren().addAll(0, List.of(span, Words.of("body ink3", "|")));
        return box;
    }

    /// The first of two lines: which stretch shows.
    HBox first() {
        HBox box = new HBox(span);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// The second: what is read.
    HBox second() {
        HBox box = new HBox(GAP, clock, spo2, pulse, cuff);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// Says which stretch shows.
    void spans(String words) {
        span.setText(words);
    }

    /// Says what was measured at the cursor; without one, how to get it.
    void reads(Optional<CursorValues> at) {
        Words.visible(span, true);
        clock.setText(
                at.map(v -> time.clock(new Timestamp(0, v.wallMillis()))).orElseGet(() -> TEXTS.say("chart.hint")));
        spo2.setText(at.map(v -> TEXTS.say("chart.spo2", text(v.spo2()))).orElse(""));
        pulse.setText(at.map(v -> TEXTS.say("chart.pr", text(v.pulse()))).orElse(""));
        cuff.setText(at.flatMap(CursorValues::cuff).map(CursorLine::words).orElse(""));
    }

    /// Says what lies between two cursors, in the room of the stretch as well.
    ///
    /// @param hint what to do next while there are fewer than two
    void measures(Optional<Measurement> result, String hint) {
        Words.visible(span, false);
        clock.setText(result.map(Measurement::length).orElse(hint));
        spo2.setText(result.map(Measurement::saturation).orElse(""));
        pulse.setText("");
        cuff.setText(result.map(Measurement::pressure).orElse(""));
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "–";
    }

    private static String words(CuffResult reading) {
        return reading.mean().isPresent()
                ? TEXTS.say(
                        "chart.nibp.map",
                        reading.systolic(),
                        reading.diastolic(),
                        reading.mean().getAsInt())
                : TEXTS.say("chart.nibp", reading.systolic(), reading.diastolic());
    }
}
