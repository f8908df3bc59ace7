package vigil.ui.shell;

import java.util.List;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;

/// The keys that work on a screen, in words (F1). They stand in the footer's place, so that help never lies over a
/// number or an alarm.
final class KeyHelp {
    private static final String EVERYWHERE =
            "F3 pause audio or end the pause · Ctrl+1…4 screens · Ctrl+Shift+N night view";

    private static final String AT_OTHER_PAGE =
            "F2 acknowledge · PgUp PgDn alarms · F12 1 s EMERGENCY at the bedside · " + EVERYWHERE;

    private KeyHelp() {}

    /// @param bedside true while the bedside of a running session shows
    /// @param other true while another page of a running session does
    static List<Fact> of(Screen screen, boolean bedside, boolean other) {
        String here = switch (screen) {
            case ROOMS -> "1–8 open a room · " + EVERYWHERE;
            case SESSION -> bedside ? atBedside() : other ? AT_OTHER_PAGE : "Esc back to the rooms · " + EVERYWHERE;
            case REVIEW -> "← → one second · Shift one minute · + − 0 zoom · " + EVERYWHERE;
            case DEVICES -> EVERYWHERE;
        };
        return List.of(new Fact(Icon.INFO, here + " · F1 closes"));
    }

    private static String atBedside() {
        return "F2 acknowledge · F3 audio · F4 start NIBP · Shift+F4 stop · F5 mark · F6 note · F7 1–7 event"
                + " · F8 0–5 MOAA/S · F9 pause dose · F12 1 s EMERGENCY · PgUp PgDn alarms · Ctrl+Shift+N night";
    }
}
