package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// Counts what is open and names each thing; a tap on one leads to it. The bright button unlocks at none.
final class GateBar extends Pane {
    private static final double ITEMS = 1150;
    /// What an item takes beside its words: icon, gaps, padding, px.
    private static final double AROUND = 62;

    private final Consumer<String> jump;
    private final Label count;
    private final Label words;
    private final HBox items = new HBox(4);
    private final Button leave;
    private final Button start;
    private final ContextMenu rest = new ContextMenu();
    private List<OpenItem> shown = List.of();
    /// Open, or in the way for good.
    private Icon mark = Icon.OPEN;

    /// @param jump told the id of an item that was tapped
    GateBar(Consumer<String> jump, Runnable save, Runnable begin) {
        this.jump = jump;
        getStyleClass().add("card");
        count = Words.at(this, "title-page", 24, 8, ITEMS, 36, Pos.CENTER_LEFT);
        words = Words.at(this, "body ink2", 24, 48, ITEMS, 32, Pos.CENTER_LEFT);
        items.setAlignment(Pos.CENTER_LEFT);
        leave = Place.at(Buttons.of(Icon.SAVE, "Save and leave", save), 1206, 16, 218, 64);
        leave.setId("save-and-leave");
        start = Place.at(Buttons.primary(Buttons.of(Icon.PLAY, "", begin)), 1448, 16, 400, 64);
        start.setId("start-session");
        start.getStyleClass().add("large");
        getChildren().addAll(Place.at(items, 12, 44, ITEMS + 12, 48), leave, start);
    }

    /// A session before its dose.
    ///
    /// @param refusal why the last request was not carried out; empty if it was
    void show(GateFace face, String refusal) {
        count.setText(face.count());
        list(refusal.isEmpty() ? face.open() : List.of(), face.stopped() ? Icon.CROSS : Icon.OPEN);
        words.setText(
                !refusal.isEmpty()
                        ? refusal
                        : face.open().isEmpty()
                                ? face.unlocked() ? "It stamps 0:00 of the session." : "Not authorised yet."
                                : "");
        leave.setText("Save and leave");
        leave.setDisable(false);
        start(face.action(), face.unlocked());
    }

    /// A session that is not open yet.
    void show(List<String> open, String refusal) {
        count.setText(
                switch (open.size()) {
                    case 0 -> "Ready to open the session";
                    case 1 -> "1 thing is open before the session";
                    default -> open.size() + " things are open before the session";
                });
        list(List.of(), Icon.OPEN);
        String calm = "It is recorded from here on. All else is asked then.";
        words.setText(!refusal.isEmpty() ? refusal : open.isEmpty() ? calm : String.join(" · ", open));
        leave.setText("Save for later");
        leave.setDisable(!open.isEmpty());
        start("Patient is here", open.isEmpty());
    }

    private void start(String action, boolean unlocked) {
        start.setText(action);
        start.setDisable(!unlocked);
        Icon icon = unlocked ? Icon.PLAY : Icon.LOCK;
        if (start.getUserData() != icon) {
            start.setUserData(icon);
            start.setGraphic(icon.node(22));
        }
    }

    private void list(List<OpenItem> open, Icon shape) {
        if (open.equals(shown) && shape == mark) {
            return;
        }
        shown = List.copyOf(open);
        mark = shape;
        items.getChildren().clear();
        int fit = fit(open);
        open.subList(0, fit).forEach(item -> items.getChildren().add(button(item)));
        if (fit < open.size()) {
            List<OpenItem> more = new ArrayList<>(open.subList(fit, open.size()));
            rest.getItems().setAll(more.stream().map(this::menu).toList());
            Button button = Buttons.of("and " + more.size() + " more", () -> {});
            button.setOnAction(e -> rest.show(button, Side.TOP, 0, -4));
            button.setId("open-more");
            items.getChildren().add(look(button));
        }
    }

    private static int fit(List<OpenItem> open) {
        double taken = 0;
        for (int i = 0; i < open.size(); i++) {
            double room = i == open.size() - 1 ? 0 : 140;
            taken += TextWidth.of(open.get(i).words(), Fonts.MEDIUM, 18) + AROUND;
            if (taken + room > ITEMS) {
                return Math.max(1, i);
            }
        }
        return open.size();
    }

    private Button button(OpenItem item) {
        Button button = Buttons.of(mark, item.words(), () -> jump.accept(item.id()));
        button.setId("open-" + item.id().replace('.', '-'));
        return look(button);
    }

    private static Button look(Button button) {
        button.getStyleClass().add("open-item");
        button.setMinHeight(44);
        return button;
    }

    private MenuItem menu(OpenItem item) {
        MenuItem line = new MenuItem(item.words());
        line.setOnAction(e -> jump.accept(item.id()));
        return line;
    }
}
