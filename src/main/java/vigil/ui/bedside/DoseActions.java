package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.monitor.MonitorCommand;
import vigil.session.Session;
import vigil.treatment.Dose;
import vigil.ui.face.DoseAct;
import vigil.ui.face.DoseFace;

/// What a hand does to the dose. Starting is two touches in two places; pause and stop ask for a reason, a nasal device
/// for its lot, a further dose for a clinician (ux 8).
final class DoseActions {
    private final BedsideViewModel model;
    private final SheetPlace sheets;
    private final DeviceSheet device;
    private final OrderSheet order;
    private final Runnable preparation;

    DoseActions(BedsideViewModel model, SheetPlace sheets, DeviceSheet device, OrderSheet order, Runnable preparation) {
        this.model = model;
        this.sheets = sheets;
        this.device = device;
        this.order = order;
        this.preparation = preparation;
    }

    /// True if a lot, a clinician or a reason is typed and not sent.
    boolean holdsDraft() {
        return device.holdsDraft() || order.holdsDraft();
    }

    void authorise() {
        preparation.run();
    }

    /// Begins what was authorised: asks first, or opens the sheet of a nasal device.
    void begin() {
        BedsideFace face = model.face().get();
        if (face != null && face.dose().acts().contains(DoseAct.DEVICE)) {
            giveDevice();
        } else {
            start();
        }
    }

    void start() {
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        Session session = face.session();
        boolean infusion = face.dose().hasShare();
        String base = session.baseline()
                .map(b -> say("dose.baseline", b.systolic() + "/" + b.diastolic()))
                .orElse(say("dose.baseline.none"));
        sheets.open(ReasonSheet.confirm(
                infusion ? say("dose.start.ask") : say("dose.given.ask"),
                phrase(DoseFace.order(session.plan())) + ". " + base,
                infusion ? say("dose.start.do") : say("dose.given.do"),
                () -> model.ask(by -> new MonitorCommand.StartDose(given(session), by)),
                sheets::close));
    }

    private static Dose given(Session session) {
        var plan = session.plan();
        return new Dose(plan.drug(), plan.milligrams(), plan.modality());
    }

    void giveDevice() {
        sheets.raise(device);
    }

    void order() {
        order.begin();
        sheets.raise(order);
    }

    void resume() {
        model.ask(MonitorCommand.ResumeDose::new);
    }

    /// The key: opens the sheet that pauses the dose, or stops it where it cannot be paused (ux 9).
    void askPauseOrStop() {
        BedsideFace face = facing(DoseAct.PAUSE);
        if (face == null) {
            askStop();
        } else {
            askPause();
        }
    }

    /// Opens the sheet that pauses the dose, where it can be paused.
    void askPause() {
        BedsideFace face = facing(DoseAct.PAUSE);
        if (face != null) {
            Consumer<String> pause = reason -> model.ask(by -> new MonitorCommand.PauseDose(reason, by));
            ask(face, say("dose.why.paused"), Reason.PAUSE, say("dose.pause.do"), false, pause);
        }
    }

    /// Opens the sheet that stops the dose, where it can be stopped.
    void askStop() {
        BedsideFace face = facing(DoseAct.STOP);
        if (face == null) {
            return;
        }
        Consumer<String> stop = reason -> model.ask(by -> new MonitorCommand.StopDose(reason, by));
        if (face.dose().acts().contains(DoseAct.DEVICE)) {
            ask(face, say("dose.why.ended"), Reason.END, say("dose.end.do"), true, stop);
        } else {
            ask(face, say("dose.why.stopped"), Reason.STOP, say("dose.stop.do"), true, stop);
        }
    }

    private @Nullable BedsideFace facing(DoseAct act) {
        BedsideFace face = model.face().get();
        return face != null && face.dose().acts().contains(act) ? face : null;
    }

    private void ask(
            BedsideFace face, String why, List<Reason> reasons, String deed, boolean left, Consumer<String> action) {
        String soFar = face.dose().hasShare()
                ? say("dose.so.far", face.dose().clock())
                : face.dose().amount();
        sheets.open(new ReasonSheet(why, soFar, reasons, deed, left, action, sheets::close));
    }
}
