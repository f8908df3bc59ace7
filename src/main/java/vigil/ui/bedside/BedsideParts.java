package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.ui.chart.ChartWindow;
import vigil.ui.chart.CuffProgramme;
import vigil.ui.chart.SessionChartCard;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.HoldButton;
import vigil.ui.control.Icon;
import vigil.ui.control.PastLock;
import vigil.ui.control.Preferences;
import vigil.ui.control.Words;
import vigil.ui.face.EmergencyFace;
import vigil.ui.face.Pace;
import vigil.ui.face.RoomFace;

/// What the bedside is made of, in the sizes of one composition. It knows no place and remembers nothing but the
/// chart's window: whatever a person typed lives elsewhere, so that it can be built anew at any time.
///
/// Thread rule: FX thread.
final class BedsideParts {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

    final BedsideBand band;
    final NextCard next;
    final IdentityBar identity;
    final PhaseStrip phases;
    final EmergencyBanner emergencyBanner;
    final HoldButton emergency;
    final RestoredBanner restored;
    final SaturationCard saturation;
    final VitalCard pulse;
    final CuffCard cuff;
    final SessionChartCard chart = new SessionChartCard();
    final DoseCard dose;
    final EventsCard events;
    final SedationPad sedation;
    private final Pace drawing = new Pace(Duration.ZERO);

    /// @param sheets those of the session that shows
    /// @param toSedation takes the hand to the MOAA/S pad
    BedsideParts(
            Composition composition,
            Desk desk,
            BedsideViewModel model,
            BedsideWays ways,
            Supplier<BedsideSheets> sheets,
            Runnable toSedation) {
        boolean small = composition == Composition.COMPACT;
        band = new BedsideBand(
                small,
                desk.flash(),
                model,
                ways,
                new BedsideBand.BandOpener(
                        () -> sheets.get().open(BedsideSheet.LIMITS),
                        () -> sheets.get().open(BedsideSheet.ALARMS)));
        next = new NextCard(
                small ? CompactPlaces.NEXT : FullPlaces.NEXT,
                step -> sheets.get().open(step, toSedation));
        identity = new IdentityBar(small ? CompactPlaces.LEFT : FullPlaces.LEFT);
        phases = small ? new PhaseStrip(CompactPlaces.PHASE) : new PhaseStrip();
        emergencyBanner = new EmergencyBanner(small ? CompactPlaces.CHART : FullPlaces.CHART, model::endEmergency);
        emergency = PastLock.mark(
                new HoldButton(Icon.SIREN, small ? CompactPlaces.LEFT : FullPlaces.LEFT, 56, model::emergency));
        emergency.setId("emergency");
        restored = new RestoredBanner(small ? CompactPlaces.CHART : FullPlaces.CHART);
        saturation = new SaturationCard(small, desk.flash());
        pulse = new VitalCard(
                "pulse",
                say("pulse"),
                say("per.minute"),
                small ? NumberLook.SMALL_PULSE : NumberLook.PULSE,
                desk.flash());
        cuff = new CuffCard(small, desk.flash(), model, () -> sheets.get().open(BedsideSheet.PROGRAMME));
        dose = new DoseCard(() -> sheets.get().dose());
        events = new EventsCard(() -> sheets.get().adverse());
        sedation = new SedationPad(model, desk.time(), desk.flash());
        chart.setZone(desk.time().zone());
        chart.chart().reducedMotionProperty().bind(desk.preferences().map(Preferences::reducedMotion));
        if (small) {
            chart.chart().setWindow(ChartWindow.LAST_30_MINUTES);
        }
    }

    /// @param course where the session stands in its course, in words
    /// @param signedIn true if somebody is
    void show(BedsideFace face, RoomSnapshot room, String course, boolean signedIn, Timestamp now) {
        RoomFace values = face.room();
        band.show(face);
        identity.show(face, signedIn, !room.recorder().failing());
        phases.show(face.steps());
        Words.visible(emergencyBanner, face.emergency().isPresent());
        face.emergency().ifPresent(e -> emergencyBanner.show(e, now));
        emergency.set(
                say("emergency"), face.emergency().map(EmergencyFace::since).orElse(say("emergency.hold")));
        emergency.pseudoClassStateChanged(RUNNING, face.emergency().isPresent());
        next.show(face.next());
        restored.show(face.session(), face.restored());
        saturation.show(values);
        saturation.note(room.pleth(), now);
        pulse.show(values.pulse(), values.pulseLimits());
        cuff.show(face, room.cuff());
        chart.showCourse(course);
        dose.show(face.dose());
        events.show(face);
        sedation.show(face);
    }

    /// What moves from frame to frame; the chart looks for itself whether it must be drawn.
    void move(Session session, RoomSnapshot room, Timestamp now) {
        saturation.sweep(room.pleth(), now);
        emergency.pulse(now);
        if (drawing.isDue(now)) {
            chart.show(session, now, CuffProgramme.of(room.cuff()));
        }
    }
}
