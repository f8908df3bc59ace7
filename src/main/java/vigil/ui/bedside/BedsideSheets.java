package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.stream.Stream;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.treatment.Scale;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.Motion;
import vigil.ui.control.SoundTest;
import vigil.ui.face.NextFace;

/// All sheets of one session and the one place where they rise; at most one is open. What is typed in a sheet and not
/// sent stays in it, however it was closed, until it is sent or dropped on purpose.
///
/// Thread rule: FX thread.
final class BedsideSheets {
    private final BedsideViewModel model;
    private final SheetPlace place;
    private final LimitsSheet limits;
    private final AlarmsSheet alarms;
    private final HandSheet hand;
    private final ScoresSheet scores;
    private final CorrectionsSheet corrections;
    private final ProgrammeSheet programme;
    private final MoreSheet more;
    private final AdverseActions adverse;
    private final DoseActions dose;
    private final LeaveActions leave;
    private Timestamp now = new Timestamp(0, 0);

    BedsideSheets(Desk desk, BedsideViewModel model, SoundTest sound, BedsideWays ways) {
        this.model = model;
        place = new SheetPlace(new Motion(desk.preferences()));
        var time = desk.time();
        limits = new LimitsSheet(model, sound, time, place::leave);
        alarms = new AlarmsSheet(time, place::close);
        hand = new HandSheet(model, time, place::close);
        scores = new ScoresSheet(model, time, () -> openHand(HandField.BREATHS), place::close);
        corrections = new CorrectionsSheet(model, time, place::close);
        programme = new ProgrammeSheet(model, place::close);
        adverse = new AdverseActions(model, place, new AdverseSheet(model, time, place::close));
        dose = new DoseActions(
                model,
                place,
                new DeviceSheet(model, time, place::close),
                new OrderSheet(model, place::close),
                ways.preparation());
        leave = new LeaveActions(model, place, ways.discharge());
        more = new MoreSheet(this::open, leave, place::close);
    }

    Region root() {
        return place;
    }

    /// Takes the place that the composition has for sheets.
    void compose(Composition composition) {
        place.compose(composition);
        more.compose(composition);
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

    /// True if a sheet, open or closed, holds what nobody sent.
    boolean holdsDraft() {
        return Stream.<LiveSheet>of(limits, hand, scores, corrections).anyMatch(LiveSheet::holdsDraft)
                || adverse.holdsDraft()
                || dose.holdsDraft();
    }

    /// True if the open sheet needs the place of the running emergency.
    boolean coversEmergency() {
        return place.coversEmergency();
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

    /// A key asks for the next sheet.
    void expectKey() {
        place.expectKey();
    }

    /// Brings the open one up to `moment`.
    void pulse(BedsideFace face, Timestamp moment) {
        now = moment;
        adverse.pulse(moment);
        place.pulse(face, moment);
    }

    /// Opens what stands beside the chart on a larger screen.
    void raise(SidePanel panel) {
        place.raise(panel);
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
            case SCORES -> place.raise(scores);
            case ADVERSE_EVENTS -> adverse.openAll();
            case CORRECTIONS -> {
                corrections.begin();
                place.raise(corrections);
            }
            case PROGRAMME -> place.raise(programme);
            case MORE -> place.raise(more);
        }
    }

    /// Opens what is to be done first.
    ///
    /// @param sedation takes the hand to the MOAA/S pad, which needs no sheet
    void open(NextStep step, Runnable sedation) {
        switch (step.kind()) {
            case DUE -> step.due().ifPresent(due -> open(due, sedation));
            case DOSE -> dose.begin();
            case CHECKS -> dose.authorise();
            case NOTHING -> {}
        }
    }

    private void open(NextFace due, Runnable sedation) {
        switch (due.kind()) {
            case CUFF -> openCuff(due);
            case SCORE -> {
                if (due.scales().stream().allMatch(s -> s == Scale.MOAAS)) {
                    sedation.run();
                } else {
                    scores.turnTo(due.scales());
                    place.raise(scores);
                }
            }
            case DEVICE -> dose.giveDevice();
            case DOSE_END -> dose.askStop();
            case LEAVE -> leave.discharge();
        }
    }

    /// Where no cuff can be started from here, a person measures and types it in.
    private void openCuff(NextFace due) {
        BedsideFace face = model.face().get();
        if (face != null && !face.canStartCuff()) {
            openHand(HandField.SYSTOLIC);
            return;
        }
        place.open(ReasonSheet.confirm(
                say("nibp.ask"), due.when() + " · " + due.what(), say("nibp.do"), model::startCuff, place::close));
    }

    private void openHand(HandField first) {
        hand.begin(first);
        place.raise(hand);
    }
}
