package vigil.ui.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.Pane;
import vigil.session.Phase;
import vigil.ui.control.PhaseRing;
import vigil.ui.control.Spot;
import vigil.ui.face.PhaseFace;
import vigil.ui.face.RoomFace;

/// The head of a tile: which room, who, what is given, and where the session stands.
final class TileHeader extends Pane {
    private static final double GAP = 14;
    /// The ring moves half a degree at a time: less is not seen and would be drawn all the same.
    private static final double RING_STEPS = 720;

    private final HeaderLayout layout;
    private final FittedWords room;
    private final FittedWords who;
    private final FittedWords given;
    private final TileSigns signs;
    private final FittedWords phase;
    private final FittedWords rest;
    private final PhaseRing ring;

    TileHeader(TileLayout tile) {
        layout = tile.header();
        new Spot(0, 0, tile.width(), layout.height()).put(this);
        room = new FittedWords(this, layout.name(), layout.room(), HPos.LEFT);
        who = new FittedWords(this, layout.name(), layout.whoLettering(), HPos.LEFT);
        signs = layout.below().put(new TileSigns(tile.small() && !layout.who()));
        getChildren().add(signs);
        given = new FittedWords(
                this, layout.below(), Lettering.regular(layout.name().height() > 40 ? 18 : 14), HPos.LEFT);
        phase = new FittedWords(this, layout.phase(), layout.phaseLettering(), HPos.RIGHT);
        rest = new FittedWords(this, layout.rest(), layout.restLettering(), HPos.RIGHT);
        boolean hasRing = layout.ring().width() > 0;
        ring = new PhaseRing(Math.max(46, layout.ring().width()), 6);
        if (hasRing) {
            layout.ring().put(ring);
            getChildren().add(ring);
        }
    }

    /// Shows a room.
    ///
    /// @param unrecorded true while nothing of it can be kept
    void show(RoomFace face, boolean unrecorded) {
        boolean emergency =
                face.phase().filter(p -> p.phase() == Phase.EMERGENCY).isPresent();
        phase.hug(emergency ? 9 : 0);
        phase.sayIn(
                layout.phase().width() * 0.72,
                layout.phaseLettering(),
                emergency ? "emergency-word" : "ink1",
                List.of(face.phase().map(PhaseFace::title).orElse("")));
        String left = face.phase().map(PhaseFace::rest).orElse("");
        rest.sayIn(layout.rest().width() * 0.62, layout.restLettering(), "ink2", List.of(left));
        double line = layout.name().width() - phase.saidWidth() - GAP;
        room.sayIn(line, layout.room(), "ink1", List.of(face.room()));
        boolean beside =
                layout.who() && room.saidWidth() + GAP + layout.whoLettering().width(face.who()) <= line;
        who.shift(room.saidWidth() + GAP);
        who.sayIn(line - room.saidWidth() - GAP, layout.whoLettering(), "ink2", List.of(beside ? face.who() : ""));
        below(face, beside, unrecorded);
        ring.set(Math.floor(face.phase().map(PhaseFace::share).orElse(0.0) * RING_STEPS) / RING_STEPS);
    }

    private void below(RoomFace face, boolean beside, boolean unrecorded) {
        double line =
                layout.below().width() - (layout.below().y() < layout.rest().y() + 10 ? rest.saidWidth() + GAP : 0);
        double taken = signs.show(face.simulated(), unrecorded, face.changed());
        List<String> parts = new ArrayList<>();
        if (!beside && !face.who().isEmpty()) {
            parts.add(face.who());
        }
        if (layout.treatment() && !face.treatment().isEmpty()) {
            parts.add(face.treatment());
        }
        given.shift(taken);
        given.sayIn(
                line - taken,
                Lettering.regular(layout.name().height() > 40 ? 18 : 14),
                beside || layout.treatment() ? "ink3" : "ink2",
                List.of(String.join(" · ", parts), parts.isEmpty() ? "" : parts.getFirst()));
    }
}
