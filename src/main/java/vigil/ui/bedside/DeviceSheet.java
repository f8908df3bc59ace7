package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.Session;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.DeviceFace;
import vigil.ui.face.TimeText;

/// Asks for the lot number of a nasal device and records that it was given. Where the rule wants more time between two
/// devices the sheet says so; it never blocks.
///
/// Thread rule: FX thread.
final class DeviceSheet implements LiveSheet {
    private final BedsideViewModel model;
    private final TimeText time;
    private final Pane root = new Pane();
    private final Label fact;
    private final Label early;
    private final Label missing;
    private final TextField lot;
    private final Button give;

    DeviceSheet(BedsideViewModel model, TimeText time, Runnable close) {
        this.model = model;
        this.time = time;
        fact = SheetParts.head(root, 296, say("device.title"), close);
        early = Words.at(root, "body semibold", 20, 76, SheetParts.INNER, 52, Pos.CENTER_LEFT);
        early.setWrapText(true);
        early.setId("device-early");
        lot = SheetParts.field(root, say("device.lot"), say("device.lot.hint"), 20, 130, 424);
        lot.setId("device-lot");
        missing = SheetParts.answer(root, 460, 158, 416);
        give = Place.at(Buttons.primary(Buttons.of(Icon.PLAY, "", () -> give(close))), 452, 226, 424, 56);
        give.setId("confirm-device");
        lot.setOnAction(e -> give.requestFocus());
        root.getChildren().addAll(give, Place.at(Buttons.of(say("cancel"), () -> drop(close)), 20, 226, 240, 56));
    }

    private void drop(Runnable close) {
        lot.clear();
        close.run();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        Session session = face.session();
        int next = session.charting().devices().size() + 1;
        fact.setText(face.dose().title() + ", " + face.dose().amount());
        early.setText(DeviceFace.early(session, time, now));
        give.setText(say("device.give", next, time.clock(now)));
        missing.setText(lot.getText().isBlank() ? say("device.no.lot") : "");
    }

    private void give(Runnable close) {
        String number = lot.getText().strip();
        model.ask(by -> new MonitorCommand.GiveDevice(number, by));
        drop(close);
    }
}
