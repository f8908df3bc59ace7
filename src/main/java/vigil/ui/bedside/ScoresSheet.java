package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.treatment.Scale;
import vigil.ui.control.Place;
import vigil.ui.face.NextFace;
import vigil.ui.face.TimeText;

/// Everything a person scores besides MOAA/S, which has its own pad; and the early-warning score on demand, to be seen
/// and never an alarm.
///
/// Thread rule: FX thread.
final class ScoresSheet implements LiveSheet {
    private static final List<Scale> SINGLE = List.of(Scale.DISSOCIATION, Scale.NAUSEA, Scale.PAIN);

    private final TimeText time;
    private final Pane root = new Pane();
    private final Label fact;
    private final CadssGrid cadss;
    private final List<ScaleRow> rows;
    private final WarningScoreCard warning;

    /// @param enter opens the sheet for readings by hand
    ScoresSheet(BedsideViewModel model, TimeText time, Runnable enter, Runnable close) {
        this.time = time;
        fact = SheetParts.head(root, 640, say("scores.title"), close);
        cadss = Place.at(new CadssGrid(model), 20, 80, 672, CadssGrid.HEIGHT);
        rows = SINGLE.stream().map(scale -> new ScaleRow(scale, model, time)).toList();
        for (int i = 0; i < rows.size(); i++) {
            Place.at(rows.get(i), 20, 370 + i * 88.0, 656, ScaleRow.HEIGHT);
        }
        warning = Place.at(new WarningScoreCard(model, enter), 700, 80, 312, 540);
        root.getChildren()
                .addAll(Stream.concat(Stream.of(cadss, warning), rows.stream()).toList());
    }

    @Override
    public boolean holdsDraft() {
        return cadss.isBegun();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        String last = face.session()
                .charting()
                .lastScore(Scale.CADSS6)
                .map(s -> say("scores.cadss.at", s.value(), time.clock(s.at())))
                .orElse(say("scores.cadss.never"));
        fact.setText(face.refusal().isEmpty() ? last + " · " + due(face) : phrase(face.refusal()));
        cadss.show();
        rows.forEach(row -> row.show(face.session()));
        warning.show(face.session(), now);
    }

    private static String due(BedsideFace face) {
        return face.next()
                .due()
                .filter(n -> !n.scales().isEmpty())
                .map(NextFace::what)
                .filter(w -> !w.isEmpty())
                .orElse(say("scores.touch"));
    }
}
