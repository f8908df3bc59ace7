package vigil.ui.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Words;
import vigil.ui.face.WallBand;

/// The alarms behind the foremost one, as chips beside the band: no second alarm hides behind the first. They are for
/// reading; the target is the tile.
final class OtherAlarms extends Pane {
    private static final double MORE = 40;

    /// Mark, gap and edges of a chip, px.
    private static final double BESIDE = 48;

    private static final double PLUG = 22;

    private final double width;
    private List<WallBand.Entry> shown = List.of();

    OtherAlarms(Spot spot) {
        width = spot.width();
        spot.put(this);
    }

    void show(WallBand band) {
        List<WallBand.Entry> others = band.entries().stream().skip(1).toList();
        if (others.equals(shown)) {
            return;
        }
        boolean same = others.stream()
                .map(OtherAlarms::chipFace)
                .toList()
                .equals(shown.stream().map(OtherAlarms::chipFace).toList());
        shown = others;
        if (same) {
            return;
        }
        List<Node> chips = new ArrayList<>();
        int hidden = others.size() - 2;
        for (int i = 0; i < Math.min(2, others.size()); i++) {
            double wide = i == 1 && hidden > 0 ? width - MORE - 8 : width;
            chips.add(Place.at(chip(others.get(i), wide), 0, i * 40, wide, 32));
        }
        if (hidden > 0) {
            Label more = Place.at(Words.of("body bold more-alarms", "+" + hidden), width - MORE, 40, MORE, 32);
            more.setAlignment(Pos.CENTER);
            chips.add(more);
        }
        getChildren().setAll(chips);
    }

    /// What of an alarm a chip shows: the times that run on in its line are not part of it.
    private static List<Object> chipFace(WallBand.Entry entry) {
        return List.of(entry.place(), entry.line().title(), entry.line().look());
    }

    private static HBox chip(WallBand.Entry entry, double width) {
        HBox chip = new HBox(8);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("alarm-surface", "alarm-chip");
        entry.line().look().priority().ifPresent(p -> chip.getChildren().add(new PriorityMark(22, p)));
        String text = entry.place() + " · " + entry.line().title();
        double room = width - BESIDE;
        boolean plug = entry.line().look().technical() && Lettering.semibold(14).width(text) <= room - PLUG;
        if (plug) {
            chip.getChildren().add(Icon.UNPLUGGED.node(16));
            room -= PLUG;
        }
        boolean fits = Lettering.semibold(16).width(text) <= room;
        Label words = Words.of(Lettering.semibold(fits ? 16 : 14).role(), text);
        chip.getChildren().add(words);
        AlarmStyle.steady(chip, entry.line().look());
        return chip;
    }
}
