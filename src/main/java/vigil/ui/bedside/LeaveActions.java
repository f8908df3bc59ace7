package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import vigil.monitor.MonitorCommand;
import vigil.session.Phase;

/// The two ways out of a session: to the discharge, which looks at whether the patient may leave, and breaking it off.
final class LeaveActions {
    private final BedsideViewModel model;
    private final SheetPlace sheets;
    private final Runnable discharge;

    LeaveActions(BedsideViewModel model, SheetPlace sheets, Runnable discharge) {
        this.model = model;
        this.sheets = sheets;
        this.discharge = discharge;
    }

    /// True where the discharge can be looked at.
    static boolean mayDischarge(Phase phase) {
        return phase == Phase.OBSERVATION || phase == Phase.DISCHARGE_ASSESSMENT;
    }

    /// Shows the discharge: whoever looks at it changes nothing, the observation goes on until somebody signs.
    void discharge() {
        BedsideFace face = model.face().get();
        if (face != null && mayDischarge(face.session().phase())) {
            discharge.run();
        }
    }

    /// Asks why the session is broken off.
    void askAbort() {
        sheets.open(new ReasonSheet(
                say("abort.why"),
                say("abort.fact"),
                Reason.ABORT,
                say("abort.do"),
                true,
                reason -> model.ask(by -> new MonitorCommand.Abort(reason, by)),
                sheets::close));
    }
}
