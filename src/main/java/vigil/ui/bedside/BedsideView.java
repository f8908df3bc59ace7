package vigil.ui.bedside;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.chart.CuffProgramme;
import vigil.ui.chart.SessionChartCard;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.PastLock;
import vigil.ui.control.Place;
import vigil.ui.control.SoundTest;
import vigil.ui.control.Words;

/// One room while its session runs (ux 12.2).
///
/// Thread rule: FX thread.
public final class BedsideView implements ConsoleScreen {
    private final Desk desk;
    private final BedsideViewModel model;
    private final Pane root = new Pane();
    private final BedsideSheets sheets;
    private final BedsideBand band;
    private final IdentityBar identity = new IdentityBar();
    private final PhaseStrip phases = new PhaseStrip();
    private final EmergencyBanner emergency;
    private final NextCard next;
    private final SaturationCard saturation;
    private final VitalCard pulse;
    private final CuffCard cuff;
    private final SessionChartCard chart = new SessionChartCard();
    private final DoseCard dose;
    private final EventsCard events;
    private final SedationPad sedation;
    private final ActionRow actions;
    private final CourseBeside course;
    private List<Fact> facts = List.of();

    /// A bedside that leads nowhere else.
    ///
    /// @param sound the test of the alarm sound
    public BedsideView(Desk desk, SoundTest sound) {
        this(desk, sound, BedsideWays.NONE);
    }

    /// @param sound the test of the alarm sound
    /// @param ways where it leads
    public BedsideView(Desk desk, SoundTest sound, BedsideWays ways) {
        this.desk = desk;
        model = new BedsideViewModel(desk);
        sheets = new BedsideSheets(desk, model, sound, ways);
        band = new BedsideBand(desk.flash(), model, () -> sheets.open(BedsideSheet.LIMITS));
        emergency = new EmergencyBanner(model::endEmergency);
        saturation = new SaturationCard(desk.flash());
        pulse = new VitalCard("pulse", "PR", "/min", 136, 20, desk.flash());
        cuff = new CuffCard(desk.flash(), model);
        dose = new DoseCard(sheets.dose());
        events = new EventsCard(sheets.adverse());
        sedation = new SedationPad(model, desk.time(), desk.flash());
        next = new NextCard(due -> sheets.open(due, sedation::takeFocus));
        actions = new ActionRow(model, desk.time(), sheets.leave(), sheets::open);
        chart.setZone(desk.time().zone());
        course = new CourseBeside(ways.courses(), desk.time().zone());
        root.setFocusTraversable(true);
        Pane right = new Pane(Place.at(events, 0, 0, 304, 310), Place.at(sedation, 0, 310, 304, 156));
        right.getStyleClass().add("card");
        root.getChildren()
                .addAll(
                        Place.at(PastLock.mark(band), 24, 16, 1872, 72),
                        Place.at(next, 1532, 104, 364, 64),
                        Place.at(identity, 24, 104, 472, 64),
                        Place.at(phases, 512, 104, PhaseStrip.WIDTH, PhaseStrip.HEIGHT),
                        Place.at(emergency, 512, 104, PhaseStrip.WIDTH, PhaseStrip.HEIGHT),
                        Place.at(saturation, 24, 184, 472, 276),
                        Place.at(pulse, 24, 468, 472, 148),
                        Place.at(cuff, 24, 624, 472, 296),
                        Place.at(chart, 512, 184, 1064, 736),
                        Place.at(sheets.root(), 512, 184, 1064, 736),
                        Place.at(dose, 1592, 184, 304, 262),
                        Place.at(right, 1592, 454, 304, 466),
                        Place.at(actions, 24, 928, 1872, 56));
    }

    /// Takes names, sheets and what is typed out of sight while the console is locked; nothing of it is lost.
    // Control: H31
    public void lock(boolean locked) {
        identity.lock(locked);
        sheets.lock(locked);
        actions.lock(locked);
    }

    /// Turns to another room.
    public void open(String room) {
        sheets.close();
        model.open(room);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp now) {
        RoomSnapshot room = desk.rooms().snapshot(model.room());
        if (room.session().isEmpty()) {
            return;
        }
        model.pulse(now);
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        band.show(face);
        identity.show(face);
        phases.show(face.steps());
        Words.visible(emergency, face.emergency().isPresent());
        face.emergency().ifPresent(e -> emergency.show(e, now));
        next.show(face.next());
        saturation.show(face.room());
        saturation.sweep(room.pleth(), now);
        pulse.show(face.room().pulse(), face.room().pulseLimits());
        cuff.show(face, room.cuff());
        chart.showCourse(course.of(face.session()).words());
        chart.show(face.session(), now, CuffProgramme.of(room.cuff()));
        dose.show(face.dose());
        events.show(face);
        sedation.show(face);
        actions.show(face, now);
        sheets.pulse(face, now);
        facts = BedsideFacts.of(room, now);
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    /// What the keyboard can reach.
    public BedsideKeys keys() {
        return new BedsideKeys(model, actions, events, sheets);
    }
}
