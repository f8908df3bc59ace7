package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// What the cursor reads, at a fixed place beside the chart: the moment and each value; and where each comes from, how
/// far its device trusted it and how old it was then. Of the cuff it is the reading at or before the moment. The
/// origins stand beside the values, or below them where there is height for a second line.
///
/// Thread rule: FX thread.
public final class CursorReadout extends Region {
    private static final double LINE = 20;
    private static final double GAP = 20;

    private final HBox values = new HBox(12);
    private final Label origins = Words.of("note ink3");

    public CursorReadout() {
        values.setAlignment(Pos.CENTER_LEFT);
        origins.setId("cursor-origins");
        setId("cursor-readout");
        getChildren().setAll(values, origins);
    }

    /// Shows what was measured at the cursor; nothing without one.
    ///
    /// @param text how times are written
    public void show(Optional<CursorValues> at, TimeText text) {
        List<Label> labels = new ArrayList<>();
        at.ifPresent(v -> {
            String clock = text.clock(new Timestamp(0, v.wallMillis()));
            labels.add(value("", clock + " · " + AxisText.elapsed(v.fromDose())));
            v.samples().forEach(s -> labels.add(value(style(CursorWords.kind(s)), CursorWords.value(s))));
            v.cuff().ifPresent(c -> labels.add(value(style(LaneKind.NIBP), CursorWords.value(c))));
        });
        values.getChildren().setAll(labels);
        origins.setText(at.map(v -> CursorWords.origins(v, text)).orElse(""));
    }

    private static String style(LaneKind kind) {
        return " of-" + kind.ink().name().toLowerCase(Locale.ROOT);
    }

    private static Label value(String style, String text) {
        Label label = Words.of("note semibold" + style, text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.min(getWidth(), values.prefWidth(-1));
        boolean below = getHeight() >= 2 * LINE && wide + GAP + origins.prefWidth(-1) > getWidth();
        double line = below ? LINE : getHeight();
        values.resizeRelocate(0, 0, wide, line);
        double left = below ? 0 : wide + GAP;
        origins.resizeRelocate(left, below ? LINE : 0, Math.max(0, getWidth() - left), line);
    }
}
