package vigil.ui.shell;

import vigil.metric.Timestamp;
import vigil.ui.control.AlarmBar;
import vigil.ui.control.AlarmBarModel;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmBarFace;

/// The open room's alarms over a page that has no band of its own: nothing while all is calm, the whole bar over the
/// page's head as soon as an alarm signals.
final class RoomAlarms {
    private static final double X = 632;
    private static final double WIDTH = 1264;

    private final AlarmBarModel model;
    private final AlarmBar bar;

    RoomAlarms(Desk desk) {
        model = new AlarmBarModel(desk);
        bar = Place.at(new AlarmBar(model, desk.flash(), "", WIDTH), X, 16, WIDTH, 64);
        Words.visible(bar, false);
    }

    AlarmBar bar() {
        return bar;
    }

    AlarmBarModel model() {
        return model;
    }

    void open(String room) {
        model.open(room);
        Words.visible(bar, false);
    }

    /// @param wanted whether the page that shows needs it
    void pulse(boolean wanted, Timestamp now) {
        AlarmBarFace face = model.pulse(now);
        Words.visible(bar, wanted && face.alarm().isPresent());
        if (bar.isVisible()) {
            bar.show(face);
        }
    }
}
