package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.Decimals;
import vigil.ui.language.Texts;

/// What the cursor reads, at a fixed place beside the chart: the moment, each value with how far and how old it is to
/// be trusted, and where it comes from; of the cuff the reading at or before the moment.
///
/// Thread rule: FX thread.
public final class CursorReadout {
    private static final Texts TEXTS = Texts.of(CursorReadout.class);

    private final HBox line = new HBox(8);

    public CursorReadout() {
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setId("cursor-readout");
    }

    /// The line of labels, to be placed.
    public HBox node() {
        return line;
    }

    /// Shows what was measured at the cursor; nothing without one.
    ///
    /// @param text how times are written
    public void show(Optional<CursorValues> values, TimeText text) {
        List<Label> labels = new ArrayList<>();
        values.ifPresent(v -> {
            String clock = text.clock(new Timestamp(0, v.wallMillis()));
            labels.add(label("note semibold", TEXTS.say("cursor.moment", clock, AxisText.elapsed(v.fromDose()))));
            addSamples(labels, v.samples());
            v.cuff().ifPresent(cuff -> addCuff(labels, cuff, v.cuffAge(), text));
        });
        line.getChildren().setAll(labels);
    }

    /// Samples of one device that it trusts alike are told their origin once, behind the last.
    private void addSamples(List<Label> labels, List<CursorSample> samples) {
        for (int i = 0; i < samples.size(); i++) {
            CursorSample sample = samples.get(i);
            LaneKind kind = kind(sample);
            String value =
                    sample.value().isPresent() ? String.valueOf(sample.value().getAsInt()) : TEXTS.say("cursor.none");
            labels.add(label("note semibold " + style(kind), kind.label() + " " + value));
            boolean told = i + 1 < samples.size() && origin(samples.get(i + 1)).equals(origin(sample));
            if (!told && sample.value().isPresent()) {
                labels.add(label("note ink3", origin(sample)));
            }
        }
    }

    private static String origin(CursorSample sample) {
        if (sample.value().isEmpty()) {
            return "";
        }
        String trust = TEXTS.say(sample.validity() == Validity.QUESTIONABLE ? "cursor.doubtful" : "cursor.valid");
        String age = TEXTS.say("cursor.age", Decimals.text(sample.ageMillis() / 1000.0, 1));
        return String.join(" · ", List.of(SourceWords.of(sample.device()), trust, age))
                .replaceFirst("^ · ", "");
    }

    private void addCuff(List<Label> labels, CuffResult cuff, int age, TimeText text) {
        String value = LaneKind.NIBP.label()
                + " "
                + TEXTS.say("cursor.pressure", String.valueOf(cuff.systolic()), String.valueOf(cuff.diastolic()));
        String mean = cuff.mean().isPresent()
                ? " " + TEXTS.say("cursor.mean", String.valueOf(cuff.mean().getAsInt()))
                : "";
        labels.add(label("note semibold " + style(LaneKind.NIBP), value + mean));
        String clock = text.clock(cuff.at());
        String when = age < 1_000
                ? TEXTS.say("cursor.cuff.now", clock)
                : TEXTS.say("cursor.cuff.at", clock, AxisText.elapsed(age));
        labels.add(label("note ink3", SourceWords.of(cuff.device()) + " · " + when));
    }

    private static LaneKind kind(CursorSample sample) {
        for (LaneKind kind : LaneKind.values()) {
            if (kind.metric() == sample.metric()) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no lane shows " + sample.metric());
    }

    private static String style(LaneKind kind) {
        return "of-" + kind.ink().name().toLowerCase(Locale.ROOT);
    }

    private static Label label(String style, String text) {
        return Words.of(style, text);
    }
}
