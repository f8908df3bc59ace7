package vigil.ui.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Spot;
import vigil.ui.face.RoomFace;
import vigil.ui.face.RoomFact;
import vigil.ui.language.Texts;

/// The tile of a room that waits for a patient: what is ready, and the button that begins.
final class EmptyTileView extends Pane {
    private static final Texts TEXTS = Texts.of(EmptyTileView.class);

    private final TileLayout layout;
    private final FittedWords room;
    private final FittedWords empty;
    private final Pane facts = new Pane();
    private final List<FittedWords> lines = new ArrayList<>();
    private List<RoomFact.Kind> kinds = List.of();

    EmptyTileView(TileLayout layout, Runnable start) {
        this.layout = layout;
        getStyleClass().addAll("card-outline", "tile");
        HeaderLayout header = layout.header();
        Spot name = header.name();
        Spot line = new Spot(name.x(), layout.small() ? 8 : 14, name.width(), name.height());
        room = new FittedWords(this, line, header.room(), HPos.LEFT);
        empty = new FittedWords(this, line, Lettering.regular(layout.small() ? 16 : 18), HPos.LEFT);
        double high = layout.small() ? 56 : 64;
        double edge = layout.small() ? 12 : 20;
        double top = header.height() + (layout.small() ? 0 : 24);
        new Spot(edge + 2, top, layout.width() - 2 * edge - 4, layout.height() - top - high - edge - 8).put(facts);
        Button button = new Spot(edge, layout.height() - high - edge, layout.width() - 2 * edge, high)
                .put(Buttons.of(Icon.PLAY, TEXTS.say("empty.start"), start));
        button.getStyleClass().add(layout.small() ? "tight" : "large");
        button.setFocusTraversable(false); // the tile itself takes the focus and does the same
        getChildren().addAll(facts, button);
    }

    void show(RoomFace face) {
        room.say("ink1", face.room());
        Spot name = layout.header().name();
        String word = TEXTS.say("empty.word");
        empty.shift(room.saidWidth() + 14);
        empty.sayIn(
                name.width() - room.saidWidth() - 14,
                Lettering.regular(layout.small() ? 16 : 18),
                "ink2",
                List.of(word));
        List<RoomFact.Kind> wanted = face.facts().stream().map(RoomFact::kind).toList();
        if (!wanted.equals(kinds)) {
            kinds = wanted;
            arrange();
        }
        for (int i = 0; i < lines.size(); i++) {
            RoomFact fact = face.facts().get(i);
            lines.get(i).say("ink2", fact.text(), fact.brief());
        }
    }

    /// One line for each fact, as many as there is place for.
    private void arrange() {
        facts.getChildren().clear();
        lines.clear();
        double step = layout.small() ? 30 : 40;
        int most = (int) Math.min(kinds.size(), Math.floor(facts.getPrefHeight() / step));
        for (int i = 0; i < most; i++) {
            double size = layout.small() ? 18 : 22;
            facts.getChildren()
                    .add(new Spot(0, i * step, size, 26).icon(icon(kinds.get(i)).node(size)));
            double left = layout.small() ? 28 : 40;
            Spot spot = new Spot(left, i * step, facts.getPrefWidth() - left, 26);
            lines.add(new FittedWords(facts, spot, Lettering.regular(layout.small() ? 16 : 20), HPos.LEFT));
        }
    }

    private static Icon icon(RoomFact.Kind kind) {
        return switch (kind) {
            case READY -> Icon.CHECK;
            case TROUBLE -> Icon.UNPLUGGED;
            case PRESET -> Icon.SLIDERS;
            case HISTORY -> Icon.CLOCK;
        };
    }
}
