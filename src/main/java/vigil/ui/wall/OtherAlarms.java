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
import vigil.ui.control.ShortName;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;
import vigil.ui.face.WallBand;

/// The alarms behind the foremost one, as chips beside the band: no second alarm hides behind the first. They are for
/// reading; the target is the tile.
final class OtherAlarms extends Pane {
    private static final double MORE = 40;

    /// Mark, gap and edges of a chip, px.
    private static final double BESIDE = 56;

    private static final double PLUG = 24;

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

    /// Where it is and what; of a long name of a device its condition alone, then only where it is, and at last that
    /// with initials. Its tile says the rest.
    private static Label words(List<String> wordings, double room) {
        for (String wording : wordings) {
            for (double size : new double[] {16, 14}) {
                if (Lettering.semibold(size).width(wording) <= room) {
                    return Words.of(Lettering.semibold(size).role(), wording);
                }
            }
        }
        return Words.of(Lettering.semibold(14).role(), wordings.getLast());
    }

    private static List<String> wordings(WallBand.Entry entry) {
        String place = entry.place();
        List<String> wordings = new ArrayList<>();
        wordings.add(place + " · " + entry.line().title());
        wordings.add(place + " · " + entry.line().condition());
        wordings.addAll(ShortName.of(place));
        return wordings;
    }

    private static HBox chip(WallBand.Entry entry, double width) {
        HBox chip = new HBox(8);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("alarm-surface", "alarm-chip");
        entry.line().look().priority().ifPresent(p -> chip.getChildren().add(new PriorityMark(22, p)));
        String text = wordings(entry).getFirst();
        double room = width - BESIDE;
        boolean plug = entry.line().look().technical() && Lettering.semibold(14).width(text) <= room - PLUG;
        if (plug) {
            chip.getChildren().add(Icon.UNPLUGGED.node(16));
            room -= PLUG;
        }
        chip.getChildren().add(words(wordings(entry), room));
        AlarmStyle.steady(chip, entry.line().look());
        return chip;
    }
}
