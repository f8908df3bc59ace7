package vigil.ui.bedside;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.ui.chart.CuffProgramme;
import vigil.ui.chart.SessionChartCard;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Place;
import vigil.ui.control.SoundTest;

/// One room while its session runs (ux 12.2).
///
/// Thread rule: FX thread.
public final class BedsideView implements ConsoleScreen {
    private static final List<String> END_REASONS =
            List.of("Discharged", "Handed over", "Patient left early", "Transferred", "Not treated today", "Other");

    private final Desk desk;
    private final BedsideViewModel model;
    private final Pane root = new Pane();
    private final SheetPlace sheets = new SheetPlace(736);
    private final BedsideBand band;
    private final IdentityBar identity = new IdentityBar();
    private final PhaseStrip phases;
    private final NextCard next = new NextCard();
    private final SaturationCard saturation;
    private final VitalCard pulse;
    private final CuffCard cuff;
    private final SessionChartCard chart = new SessionChartCard();
    private final DoseCard dose;
    private final EventsCard events;
    private final SedationPad sedation;
    private final ActionRow actions;
    private final LimitsSheet limits;
    private final AlarmsSheet alarms;
    private List<Fact> facts = List.of();
    private Timestamp shownAt = new Timestamp(0, 0);

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
        band = new BedsideBand(desk.flash(), model, () -> open(BedsideSheet.LIMITS));
        phases = new PhaseStrip(desk.time());
        saturation = new SaturationCard(desk.flash());
        pulse = new VitalCard("pulse", "PR", "/min", 136, 20, desk.flash());
        cuff = new CuffCard(desk.flash(), model);
        dose = new DoseCard(model, sheets);
        events = new EventsCard(model, sheets, desk.time());
        sedation = new SedationPad(model, desk.time(), desk.flash());
        actions = new ActionRow(model, desk.time(), () -> open(BedsideSheet.ALARMS), this::askEnd);
        limits = new LimitsSheet(model, sound, desk.time(), sheets::leave);
        alarms = new AlarmsSheet(desk.time(), sheets::close);
        chart.setZone(desk.time().zone());
        root.setFocusTraversable(true);
        Pane right = new Pane(Place.at(events, 0, 0, 304, 310), Place.at(sedation, 0, 310, 304, 156));
        right.getStyleClass().add("card");
        root.getChildren()
                .addAll(
                        Place.at(band, 24, 16, 1872, 72),
                        Place.at(next, 1532, 104, 364, 64),
                        Place.at(identity, 24, 104, 472, 64),
                        Place.at(phases, 512, 104, 1004, 64),
                        Place.at(saturation, 24, 184, 472, 276),
                        Place.at(pulse, 24, 468, 472, 148),
                        Place.at(cuff, 24, 624, 472, 296),
                        Place.at(chart, 512, 184, 1064, 736),
                        Place.at(sheets, 512, 184, 1064, 736),
                        Place.at(dose, 1592, 184, 304, 262),
                        Place.at(right, 1592, 454, 304, 466),
                        Place.at(actions, 24, 928, 1872, 56));
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
        shownAt = now;
        model.pulse(now);
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        band.show(face);
        identity.show(face);
        face.room().phase().ifPresent(p -> phases.show(face.session(), p, now));
        next.show(face.next());
        saturation.show(face.room());
        saturation.sweep(room.pleth(), now);
        pulse.show(face.room().pulse(), face.room().pulseLimits());
        cuff.show(face.room().cuff(), room.cuff());
        chart.show(face.session(), now, CuffProgramme.of(room.cuff()));
        dose.show(face.dose());
        events.show(face.session());
        sedation.show(face.session(), face.room().sedation());
        actions.show(face, now);
        if (sheets.shows(limits)) {
            limits.show(face, now);
        } else if (sheets.shows(alarms)) {
            alarms.show(face.session());
        }
        facts = BedsideFacts.of(room, now);
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    /// What the keyboard can reach.
    public BedsideKeys keys() {
        return new BedsideKeys(model, actions, dose, events, sheets, this::open);
    }

    private void open(BedsideSheet sheet) {
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        switch (sheet) {
            case LIMITS -> {
                limits.begin(face, shownAt);
                sheets.open(limits, limits::mayLeave);
            }
            case ALARMS -> {
                alarms.show(face.session());
                sheets.open(alarms);
            }
        }
    }

    private void askEnd() {
        sheets.open(new ReasonSheet(
                "Why does the session end?",
                "recording and alarms of this session end with it",
                END_REASONS,
                "End session",
                true,
                reason -> model.ask(by -> new MonitorCommand.EndSession(reason, by)),
                sheets::close));
    }
}
