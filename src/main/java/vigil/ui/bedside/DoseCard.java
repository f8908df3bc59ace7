package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.ShareBar;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.DeviceFace;
import vigil.ui.face.DoseAct;
import vigil.ui.face.DoseFace;
import vigil.ui.theme.Fonts;

/// The dose by its modality: how long it runs or when it was given, and the hand on it.
final class DoseCard extends Pane {
    private static final double WIDTH = 272;
    private static final double ROW = 26;

    private final Label title;
    private final Label amount;
    private final NumeralView clock = new NumeralView(56, HPos.LEFT);
    private final Label plan = Words.of("body ink2");
    private final HBox time;
    private final ShareBar bar = new ShareBar();
    private final List<HBox> rows = new ArrayList<>();
    private final Label note;
    private final Label hint;
    private final Map<DoseAct, Button> buttons = new EnumMap<>(DoseAct.class);

    /// @param actions what a hand does to the dose that shows
    DoseCard(Supplier<DoseActions> actions) {
        getStyleClass().add("card");
        title = Words.at(this, "heading-dense", 16, 12, 180, 30, Pos.CENTER_LEFT);
        amount = Words.at(this, "note ink3", 150, 14, 138, 28, Pos.CENTER_RIGHT);
        time = Place.at(new HBox(10, clock, plan), 14, 48, 280, 48);
        time.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(time, Place.at(bar, 16, 109, WIDTH, 8));
        note = Words.at(this, "note ink3", 16, 118, WIDTH, 38, Pos.CENTER_LEFT);
        note.setWrapText(true);
        hint = Words.at(this, "note ink3", 16, 217, WIDTH, 38, Pos.CENTER_LEFT);
        hint.setWrapText(true);
        add(DoseAct.AUTHORISE, Icon.ARROW, "authorise", () -> actions.get().authorise());
        add(DoseAct.START, Icon.PLAY, "start-dose", () -> actions.get().start());
        add(DoseAct.DEVICE, Icon.PLAY, "give-device", () -> actions.get().giveDevice());
        add(DoseAct.ORDER, Icon.PLUS, "new-order", () -> actions.get().order());
        add(DoseAct.RESUME, Icon.PLAY, "resume-dose", () -> actions.get().resume());
        add(DoseAct.PAUSE, Icon.PAUSE, "pause-dose", () -> actions.get().askPause());
        add(DoseAct.STOP, Icon.SQUARE, "stop-dose", () -> actions.get().askStop());
        Buttons.primary(button(DoseAct.START));
        Buttons.primary(button(DoseAct.RESUME));
    }

    private void add(DoseAct act, Icon icon, String id, Runnable action) {
        Button button = Buttons.of(icon, "", action);
        button.setId(id);
        button.getStyleClass().add("tight");
        buttons.put(act, button);
        getChildren().add(Place.at(button, 16, 159, WIDTH, 56));
    }

    private Button button(DoseAct act) {
        return java.util.Objects.requireNonNull(buttons.get(act), act::name);
    }

    void show(DoseFace face) {
        title.setText(face.title());
        amount.setText(face.amount());
        Place.size(title, WIDTH - TextWidth.of(face.amount(), Fonts.REGULAR, 14) - 10, 30);
        clock.set(face.clock());
        plan.setText(face.plan());
        time.setVisible(!face.clock().isEmpty());
        bar.setVisible(face.hasShare());
        bar.set(face.share());
        note.setText(face.note());
        hint.setText(face.hint());
        showDevices(face.devices());
        buttons.forEach((act, button) -> Words.visible(button, face.acts().contains(act)));
        for (int i = 0; i < face.acts().size(); i++) {
            place(face, i);
        }
    }

    private void place(DoseFace face, int index) {
        DoseAct act = face.acts().get(index);
        boolean alone = face.acts().size() == 1;
        boolean devices = act == DoseAct.DEVICE && !alone;
        double width = alone ? WIDTH : devices ? 176 : face.acts().contains(DoseAct.DEVICE) ? 88 : 132;
        Button button = button(act);
        button.setText(words(act, face));
        Place.at(button, index == 0 ? 16 : 16 + WIDTH - width, 159, width, 56);
    }

    private static String words(DoseAct act, DoseFace face) {
        return switch (act) {
            case AUTHORISE -> say("dose.checks");
            case START -> face.hasShare() ? say("dose.start") : say("dose.given");
            case DEVICE -> say("dose.device", face.devices().size() + 1);
            case PAUSE -> say("dose.pause");
            case RESUME -> say("dose.resume");
            case STOP -> face.acts().contains(DoseAct.DEVICE) ? say("dose.end") : say("dose.stop");
            case ORDER -> say("dose.order");
        };
    }

    private void showDevices(List<DeviceFace> devices) {
        while (rows.size() < devices.size()) {
            HBox row = Place.at(
                    new HBox(10, Words.of("body-s semibold"), Words.of("body-s ink2"), Words.of("note ink3")),
                    16,
                    44 + rows.size() * ROW,
                    WIDTH,
                    ROW);
            row.setAlignment(Pos.BASELINE_LEFT);
            for (Node word : row.getChildren().subList(0, 2)) {
                ((Label) word).setMinWidth(USE_PREF_SIZE); // of a long lot number the end may go, not the time
            }
            rows.add(row);
            getChildren().add(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean given = i < devices.size();
            rows.get(i).setVisible(given);
            if (given) {
                text(rows.get(i), 0, devices.get(i).title());
                text(rows.get(i), 1, devices.get(i).clock());
                text(rows.get(i), 2, devices.get(i).lot());
            }
        }
    }

    private static void text(HBox row, int index, String text) {
        ((Label) row.getChildren().get(index)).setText(text);
    }
}
