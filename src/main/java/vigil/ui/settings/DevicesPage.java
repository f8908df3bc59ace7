package vigil.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.metric.Timestamp;
import vigil.monitor.LinkView;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Buttons;
import vigil.ui.control.Desk;
import vigil.ui.control.Icon;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFact;
import vigil.ui.language.Texts;

/// The rooms with their devices, and where record and profiles are: facts, not settings.
///
/// Thread rule: FX thread.
final class DevicesPage implements SettingsPage {
    private static final Texts TEXTS = Texts.of(DevicesPage.class);

    private final SettingsModel model;
    private final Runnable openDevices;
    private final VBox root = new VBox();
    private long shownSecond = -1;

    /// @param openDevices shows the technician's screen
    DevicesPage(SettingsModel model, Runnable openDevices) {
        this.model = model;
        this.openDevices = openDevices;
    }

    @Override
    public void pulse(Timestamp now) {
        long second = now.monoNanos() / 1_000_000_000L;
        if (second != shownSecond) {
            shownSecond = second;
            show(now);
        }
    }

    private void show(Timestamp now) {
        Desk desk = model.desk();
        root.getChildren().setAll(SettingRow.heading(TEXTS.say("devices.rooms")));
        for (String name : desk.rooms().names()) {
            RoomSnapshot room = desk.rooms().snapshot(name);
            VBox links = new VBox(2);
            links.setAlignment(Pos.CENTER_RIGHT);
            for (LinkView link : room.links()) {
                links.getChildren().add(Words.of("body-s ink2", RoomFact.words(link, now)));
            }
            if (room.links().isEmpty()) {
                links.getChildren().add(Words.of("body-s ink2", TEXTS.say("devices.none")));
            }
            root.getChildren().add(new SettingRow(name, room.simulated() ? TEXTS.say("devices.simulated") : "", links));
        }
        Button open = Buttons.of(Icon.PORT, TEXTS.say("devices.open"), openDevices);
        open.setMinHeight(52);
        open.setId("settings-open-devices");
        AboutFacts about = model.about().get();
        root.getChildren()
                .addAll(
                        new SettingRow("", TEXTS.say("devices.note"), open),
                        new SettingRow(TEXTS.say("devices.record"), "", Words.of("body-s ink2", about.record())),
                        new SettingRow(TEXTS.say("devices.exports"), "", Words.of("body-s ink2", about.exports())),
                        new SettingRow(TEXTS.say("devices.profiles"), "", Words.of("body-s ink2", about.profiles())));
    }

    @Override
    public Region root() {
        return root;
    }
}
