package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// The bedside on a screen of 1280 by 800 (ux 14): the running phase and what is next, the numbers, the chart, and a
/// rail behind whose buttons stands what a larger screen has beside the chart. Identity, band, EMERGENCY, Acknowledge
/// and Pause audio are where they always are.
///
/// Thread rule: FX thread.
final class CompactPlaces implements BedsidePlaces {
    static final double LEFT = 336;
    static final double CHART = 808;
    static final double PHASE = 440;
    static final double NEXT = 448;

    private final BedsideParts parts;
    private final NoteField note;
    private final Rail rail;
    private final SidePanel notePanel;
    private final SidePanel sedationPanel;
    private final Supplier<BedsideSheets> sheets;

    CompactPlaces(
            Pane root,
            BedsideParts parts,
            Pane sheetLayer,
            NoteField note,
            BedsideViewModel model,
            BedsideWays ways,
            Supplier<BedsideSheets> sheets) {
        this.parts = parts;
        this.note = note;
        this.sheets = sheets;
        notePanel = notePanel();
        SidePanel dose = panel("", Place.size(parts.dose, SidePanel.WIDTH, 262), 262);
        SidePanel events = panel("", Place.size(parts.events, SidePanel.WIDTH, 310), 310);
        sedationPanel = panel("", Place.size(parts.sedation, SidePanel.WIDTH, 156), 156);
        Rail.Opener opener = new Rail.Opener(
                () -> sheets.get().raise(dose),
                () -> sheets.get().raise(events),
                () -> sheets.get().raise(sedationPanel),
                this::writeNote,
                () -> sheets.get().open(BedsideSheet.MORE));
        rail = new Rail(model, opener, ways);
        root.getChildren()
                .setAll(
                        Place.at(parts.band, 16, 8, 1248, 72),
                        Place.at(parts.next, 816, 88, NEXT, 64),
                        Place.at(parts.identity, 16, 84, LEFT, 72),
                        Place.at(parts.phases, 368, 88, PHASE, PhaseStrip.HEIGHT),
                        Place.at(parts.emergencyBanner, 368, 160, CHART, EmergencyBanner.HEIGHT),
                        Place.at(parts.saturation, 16, 160, LEFT, 172),
                        Place.at(parts.pulse, 16, 340, LEFT, 96),
                        Place.at(parts.cuff, 16, 444, LEFT, 188),
                        Place.at(parts.chart, 368, 160, CHART, Rail.HEIGHT),
                        Place.at(parts.restored, 368, 696 - RestoredBanner.HEIGHT, CHART, RestoredBanner.HEIGHT),
                        Place.at(rail, 1192, 160, Rail.WIDTH, Rail.HEIGHT),
                        sheetLayer,
                        Place.at(parts.emergency, 16, 640, LEFT, 56));
    }

    private SidePanel panel(String title, Pane content, double height) {
        return new SidePanel(title, content, height, () -> sheets.get().close());
    }

    private SidePanel notePanel() {
        double wide = SidePanel.WIDTH - 32;
        Button keep = Place.at(Buttons.primary(Buttons.of(say("note.keep"), note::keep)), 0, 64, wide, 56);
        keep.setId("keep-note");
        Runnable close = () -> sheets.get().close();
        Pane form = Place.size(new Pane(note.length(wide, close), keep), wide, 120);
        return panel(say("note.name"), form, 120);
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        // Beside a sheet as high as the chart, an emergency stands where else the phase and the next step are: it
        // says how long the dose runs, too.
        boolean lifted = parts.emergencyBanner.isVisible() && sheets.get().coversEmergency();
        Words.visible(parts.phases, !lifted);
        Words.visible(parts.next, !lifted);
        Place.at(parts.emergencyBanner, 368, lifted ? 88 : 160, CHART, EmergencyBanner.HEIGHT);
        // An emergency stands above the chart, what was missed below it, not over its times.
        double head = parts.emergencyBanner.isVisible() ? EmergencyBanner.HEIGHT + 8 : 0;
        double foot = parts.restored.isVisible() ? RestoredBanner.HEIGHT + 8 : 0;
        Place.at(parts.chart, 368, 160 + head, CHART, Rail.HEIGHT - head - foot);
        note.show(now);
        rail.show(face);
    }

    @Override
    public void writeNote() {
        sheets.get().raise(notePanel);
        note.write();
    }

    @Override
    public void toSedation() {
        sheets.get().expectKey();
        sheets.get().raise(sedationPanel);
        parts.sedation.takeFocus();
    }
}
