package vigil.ui.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.WallBand;
import vigil.ui.theme.Fonts;

/// The alarms behind the foremost one, as chips beside the band: no second alarm hides behind the first. They are for
/// reading; the target is the tile.
final class OtherAlarms extends Pane {
    private static final double WIDTH = 296;
    private static final double MORE = 44;

    /// Mark, gap and edges of a chip, px.
    private static final double BESIDE = 50;

    private List<WallBand.Entry> shown = List.of();

    void show(WallBand band) {
        List<WallBand.Entry> others = band.entries().stream().skip(1).toList();
        if (others.equals(shown)) {
            return;
        }
        shown = others;
        List<Node> chips = new ArrayList<>();
        int hidden = others.size() - 2;
        for (int i = 0; i < Math.min(2, others.size()); i++) {
            double width = i == 1 && hidden > 0 ? WIDTH - MORE - 8 : WIDTH;
            chips.add(Place.at(chip(others.get(i), width), 0, i * 40, width, 32));
        }
        if (hidden > 0) {
            Label more = Place.at(Words.of("body bold more-alarms", "+" + hidden), WIDTH - MORE, 40, MORE, 32);
            more.setAlignment(Pos.CENTER);
            chips.add(more);
        }
        getChildren().setAll(chips);
    }

    private static HBox chip(WallBand.Entry entry, double width) {
        HBox chip = new HBox(8);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("alarm-surface", "alarm-chip");
        entry.line().look().priority().ifPresent(p -> chip.getChildren().add(new PriorityMark(22, p)));
        String text = entry.place() + " · " + entry.line().title();
        boolean fits = TextWidth.of(text, Fonts.SEMIBOLD, 16) <= width - BESIDE;
        chip.getChildren().add(Words.of((fits ? "body-s" : "note") + " semibold", text));
        AlarmStyle.steady(chip, entry.line().look());
        return chip;
    }
}
