package vigil.ui.bedside;

import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.ui.control.Place;

/// The bedside on the reference canvas (ux 12.2). The focus goes through it in the order of ux 13: band, next, numbers
/// with the cuff's controls, chart, dose, events, MOAA/S, the bottom row, EMERGENCY last.
///
/// Thread rule: FX thread.
final class FullPlaces implements BedsidePlaces {
    static final double LEFT = 472;
    static final double CHART = 1064;
    static final double NEXT = 364;

    private final BedsideParts parts;
    private final NoteField note;
    private final ActionRow actions;

    FullPlaces(
            Pane root,
            BedsideParts parts,
            Pane sheetLayer,
            NoteField note,
            BedsideViewModel model,
            BedsideWays ways,
            Supplier<BedsideSheets> sheets) {
        this.parts = parts;
        this.note = note;
        actions = new ActionRow(
                model,
                note,
                ways,
                () -> sheets.get().leave().discharge(),
                sheet -> sheets.get().open(sheet),
                root::requestFocus);
        Pane right = new Pane(Place.at(parts.events, 0, 0, 304, 310), Place.at(parts.sedation, 0, 310, 304, 156));
        right.getStyleClass().add("card");
        root.getChildren()
                .setAll(
                        Place.at(parts.band, 24, 16, 1872, 72),
                        Place.at(parts.next, 1532, 104, NEXT, 64),
                        Place.at(parts.identity, 24, 104, LEFT, 64),
                        Place.at(parts.phases, 512, 104, PhaseStrip.WIDTH, PhaseStrip.HEIGHT),
                        Place.at(parts.emergencyBanner, 512, 184, CHART, EmergencyBanner.HEIGHT),
                        Place.at(parts.saturation, 24, 184, LEFT, 276),
                        Place.at(parts.pulse, 24, 468, LEFT, 148),
                        Place.at(parts.cuff, 24, 624, LEFT, 296),
                        Place.at(parts.chart, 512, 184, CHART, 736),
                        Place.at(parts.restored, 512, 920 - RestoredBanner.HEIGHT, CHART, RestoredBanner.HEIGHT),
                        sheetLayer,
                        Place.at(parts.dose, 1592, 184, 304, 262),
                        Place.at(right, 1592, 454, 304, 466),
                        Place.at(actions, 512, 928, ActionRow.WIDTH, 56),
                        Place.at(parts.emergency, 24, 928, LEFT, 56));
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        // An emergency stands above the chart, what was missed below it, not over its times.
        double head = parts.emergencyBanner.isVisible() ? EmergencyBanner.HEIGHT + 8 : 0;
        double foot = parts.restored.isVisible() ? RestoredBanner.HEIGHT + 8 : 0;
        Place.at(parts.chart, 512, 184 + head, CHART, 736 - head - foot);
        note.show(now);
        actions.show(face);
    }

    @Override
    public void writeNote() {
        note.write();
    }

    @Override
    public void toSedation() {
        parts.sedation.takeFocus();
    }
}
