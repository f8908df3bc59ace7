package vigil.ui.bedside;

import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.treatment.Scale;
import vigil.ui.control.Desk;
import vigil.ui.control.SoundTest;
import vigil.ui.face.NextFace;

/// All sheets of the bedside and the one place where they rise; at most one is open.
///
/// Thread rule: FX thread.
final class BedsideSheets {
    private final BedsideViewModel model;
    private final SheetPlace place = new SheetPlace(736);
    private final LimitsSheet limits;
    private final AlarmsSheet alarms;
    private final HandSheet hand;
    private final ScoresSheet scores;
    private final CorrectionsSheet corrections;
    private final AdverseActions adverse;
    private final DoseActions dose;
    private final LeaveActions leave;
    private Timestamp now = new Timestamp(0, 0);

    BedsideSheets(Desk desk, BedsideViewModel model, SoundTest sound, BedsideWays ways) {
        this.model = model;
        var time = desk.time();
        limits = new LimitsSheet(model, sound, time, place::leave);
        alarms = new AlarmsSheet(time, place::close);
        hand = new HandSheet(model, time, place::close);
        scores = new ScoresSheet(model, time, () -> openHand(HandField.BREATHS), place::close);
        corrections = new CorrectionsSheet(model, time, place::close);
        adverse = new AdverseActions(model, place, new AdverseSheet(model, time, place::close));
        dose = new DoseActions(
                model,
                place,
                new DeviceSheet(model, time, place::close),
                new OrderSheet(model, place::close),
                ways.preparation());
        leave = new LeaveActions(model, place, ways.discharge());
    }

    Region root() {
        return place;
    }

    AdverseActions adverse() {
        return adverse;
    }

    DoseActions dose() {
        return dose;
    }

    LeaveActions leave() {
        return leave;
    }

    /// Out of sight, with all that is typed in it, or back again.
    void lock(boolean locked) {
        place.lock(locked);
    }

    boolean isOpen() {
        return place.isOpen();
    }

    void close() {
        place.close();
    }

    /// Closes the open one if it has nothing to say to that.
    void leaveOpen() {
        place.leave();
    }

    /// Brings the open one up to `moment`.
    void pulse(BedsideFace face, Timestamp moment) {
        now = moment;
        adverse.pulse(moment);
        place.pulse(face, moment);
    }

    /// Opens a sheet in place of any other.
    void open(BedsideSheet sheet) {
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        switch (sheet) {
            case LIMITS -> {
                limits.begin(face, now);
                place.raise(limits);
            }
            case ALARMS -> {
                alarms.show(face, now);
                place.raise(alarms);
            }
            case BY_HAND -> openHand(HandField.SYSTOLIC);
            case SCORES -> openScores();
            case ADVERSE_EVENTS -> adverse.openAll();
            case CORRECTIONS -> {
                corrections.begin();
                place.raise(corrections);
            }
        }
    }

    /// Opens what is to be done with what is due.
    ///
    /// @param sedation takes the hand to the MOAA/S pad, which needs no sheet
    void open(NextFace next, Runnable sedation) {
        switch (next.kind()) {
            case CUFF -> openCuff(next);
            case SCORE -> {
                if (next.scales().stream().allMatch(s -> s == Scale.MOAAS)) {
                    sedation.run();
                } else {
                    openScores();
                }
            }
            case DEVICE -> dose.giveDevice();
            case DOSE_END -> dose.askStop();
            case LEAVE -> leave.discharge();
        }
    }

    /// Where no cuff can be started from here, a person measures and types it in.
    private void openCuff(NextFace next) {
        BedsideFace face = model.face().get();
        if (face != null && !face.canStartCuff()) {
            openHand(HandField.SYSTOLIC);
            return;
        }
        place.open(ReasonSheet.confirm(
                "Start NIBP now?", next.when() + " · " + next.what(), "Start NIBP", model::startCuff, place::close));
    }

    private void openHand(HandField first) {
        hand.begin(first);
        place.raise(hand);
    }

    private void openScores() {
        scores.begin();
        place.raise(scores);
    }
}
