package vigil.ui.wall;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.session.Phase;
import vigil.ui.control.ChangedSign;
import vigil.ui.control.PhaseRing;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.PhaseFace;
import vigil.ui.face.RoomFace;
import vigil.ui.theme.Fonts;

/// The head of a tile: which room, who, what is given, and where the session stands.
final class TileHeader extends Pane {
    private final Label room = Words.of("title-room");
    private final Label who;
    private final Label treatment = Words.of("note ink3");
    private final ChangedSign changed = new ChangedSign("note semibold");
    private final Label phase;
    private final Label rest;
    private final PhaseRing ring = new PhaseRing(46, 6);
    private final boolean compact;
    private final double nameWidth;

    TileHeader(TileLayout layout) {
        compact = layout.compact();
        Place.at(this, 0, 0, layout.width(), TileLayout.HEADER);
        double right = layout.width() - TileLayout.MARGIN - (compact ? 0 : 60);
        double half = compact ? 220 : layout.width() / 2 - 20;
        nameWidth = right - TileLayout.MARGIN - (compact ? 224 : 200);
        HBox name = Place.at(new HBox(14, room), TileLayout.MARGIN, 5, nameWidth, 36);
        name.setAlignment(Pos.BASELINE_LEFT);
        getChildren().add(name);
        who = Words.of("body ink2");
        who.setMinWidth(USE_PREF_SIZE);
        if (!compact) {
            name.getChildren().add(who);
        }
        HBox below =
                Place.at(new HBox(12, treatment, changed), TileLayout.MARGIN, 40, right - TileLayout.MARGIN - 130, 20);
        below.setAlignment(Pos.CENTER_LEFT);
        changed.setMinWidth(USE_PREF_SIZE);
        getChildren().add(below);
        phase = Words.of(compact ? "heading-small" : "heading-dense");
        HBox running = Place.at(new HBox(phase), right - half, 6, half, 28);
        running.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(running);
        rest = Words.at(this, "body ink2", right - half, 32, half, 26, Pos.CENTER_RIGHT);
        if (!compact) {
            Place.at(ring, layout.width() - TileLayout.MARGIN - 46, 9, 46, 46);
            getChildren().add(ring);
        }
    }

    void show(RoomFace face) {
        room.setText(face.room());
        who.setText(face.who());
        double named = TextWidth.of(face.room(), Fonts.SEMIBOLD, 28);
        boolean beside = !compact && named + 14 + TextWidth.of(face.who(), Fonts.REGULAR, 18) <= nameWidth;
        Words.restyle(room, "label " + (named <= nameWidth ? "title-room" : "heading-dense"));
        Words.visible(who, beside);
        String simulated = face.simulated() ? "SIMULATION · " : "";
        String patient = beside ? "" : face.who();
        String given = compact ? "" : face.treatment();
        changed.show(face.changed() ? (compact ? "limits" : "limits changed") : "");
        treatment.setText(simulated + patient + (patient.isEmpty() || given.isEmpty() ? "" : " · ") + given);
        boolean emergency =
                face.phase().filter(p -> p.phase() == Phase.EMERGENCY).isPresent();
        String size = compact ? "heading-small" : "heading-dense";
        Words.restyle(phase, "label " + size + (emergency ? " emergency-word" : ""));
        phase.setText(face.phase().map(PhaseFace::title).orElse(""));
        rest.setText(face.phase().map(PhaseFace::rest).orElse(""));
        ring.set(face.phase().map(PhaseFace::share).orElse(0.0));
    }
}
