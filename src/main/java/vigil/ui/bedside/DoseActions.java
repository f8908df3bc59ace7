package vigil.ui.bedside;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vigil.monitor.MonitorCommand;
import vigil.session.Session;
import vigil.treatment.Dose;
import vigil.ui.face.DoseAct;
import vigil.ui.face.DoseFace;

/// What a hand does to the dose. Starting is two touches in two places; pause and stop ask for a reason, a nasal device
/// for its lot, a further dose for a clinician (ux 8).
final class DoseActions {
    private static final List<String> PAUSE_REASONS =
            List.of("Blood pressure", "SpO₂", "Dissociation", "Nausea", "Patient asks", "IV line", "Pump", "Other");
    private static final List<String> STOP_REASONS = List.of(
            "As planned", "Blood pressure", "SpO₂", "Dissociation", "Nausea", "Patient asks", "IV line", "Other");
    private static final List<String> END_REASONS =
            List.of("No further device", "Blood pressure", "Dissociation", "Nausea", "Patient asks", "Other");

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

    void authorise() {
        preparation.run();
    }

    void start() {
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        Session session = face.session();
        DoseFace dose = face.dose();
        String base = session.baseline()
                .map(b -> "Baseline " + b.systolic() + "/" + b.diastolic() + ".")
                .orElse("No baseline yet: the rise alarm stays off.");
        String deed = dose.hasShare() ? "Start " + dose.word() : "Dose given";
        sheets.open(ReasonSheet.confirm(
                dose.hasShare() ? "Start the " + dose.word() + "?" : "Was the dose given just now?",
                DoseFace.order(session.plan()) + ". " + base,
                deed,
                () -> model.ask(by -> new MonitorCommand.StartDose(given(session), by)),
                sheets::close));
    }

    private static Dose given(Session session) {
        var plan = session.plan();
        return new Dose(plan.drug(), plan.milligrams(), plan.modality());
    }

    void giveDevice() {
        device.begin();
        sheets.raise(device);
    }

    void order() {
        order.begin();
        sheets.raise(order);
    }

    void resume() {
        model.ask(MonitorCommand.ResumeDose::new);
    }

    /// Opens the sheet that pauses the dose, where it can be paused.
    void askPause() {
        ask(
                DoseAct.PAUSE,
                "paused",
                PAUSE_REASONS,
                "Pause",
                false,
                reason -> model.ask(by -> new MonitorCommand.PauseDose(reason, by)));
    }

    /// Opens the sheet that stops the dose, where it can be stopped.
    void askStop() {
        BedsideFace face = model.face().get();
        boolean devices = face != null && face.dose().acts().contains(DoseAct.DEVICE);
        ask(
                DoseAct.STOP,
                devices ? "ended" : "stopped",
                devices ? END_REASONS : STOP_REASONS,
                devices ? "End" : "Stop",
                true,
                reason -> model.ask(by -> new MonitorCommand.StopDose(reason, by)));
    }

    private void ask(
            DoseAct act, String what, List<String> reasons, String verb, boolean left, Consumer<String> action) {
        BedsideFace face = model.face().get();
        if (face == null || !face.dose().acts().contains(act)) {
            return;
        }
        String word = face.dose().word();
        String soFar = face.dose().hasShare()
                ? face.dose().clock() + " " + word.toLowerCase(Locale.ROOT) + " so far"
                : face.dose().amount();
        sheets.open(new ReasonSheet(
                "Why is the " + word + " " + what + "?",
                soFar,
                reasons,
                verb + " " + word,
                left,
                action,
                sheets::close));
    }
}
