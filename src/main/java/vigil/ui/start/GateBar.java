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
import vigil.ui.control.Composition;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// Counts what is open and names each thing; a tap on one leads to it. The bright button unlocks at none.
final class GateBar extends Pane {
    private static final Texts TEXTS = Texts.of(GateBar.class);

    /// What an item takes beside its words: icon, gaps, padding, px.
    private static final double AROUND = 66;

    private final Consumer<String> jump;
    private final double room;
    private final Label count;
    private final Label words;
    private final HBox items = new HBox(8);
    private final Button leave;
    private final Button start;
    private final ContextMenu rest = new ContextMenu();
    private List<OpenItem> shown = List.of();
    /// Open, or in the way for good.
    private Icon mark = Icon.OPEN;

    /// @param jump told the id of an item that was tapped
    GateBar(Composition composition, Consumer<String> jump, Runnable save, Runnable begin) {
        this.jump = jump;
        boolean full = composition == Composition.FULL;
        double width = composition.width() - 48;
        double action = full ? 400 : 300;
        double side = full ? 218 : 204;
        double edge = full ? 24 : 12;
        double y = full ? 16 : 10;
        room = width - action - side - edge * 2 - 48;
        getStyleClass().add("card");
        count = Words.at(this, full ? "title-page" : "heading-dense", edge, full ? 13 : 4, room, 36, Pos.CENTER_LEFT);
        words = Words.at(this, "body ink2", edge, full ? 51 : 38, room, 32, Pos.CENTER_LEFT);
        items.setAlignment(Pos.CENTER_LEFT);
        leave = Place.at(
                Buttons.of(Icon.SAVE, TEXTS.say("gate.leave"), save), width - edge - action - 24 - side, y, side, 64);
        leave.getStyleClass().add("tight");
        leave.setId("save-and-leave");
        start = Place.at(Buttons.primary(Buttons.of(Icon.PLAY, "", begin)), width - edge - action, y, action, 64);
        start.setId("start-session");
        start.getStyleClass().add("large");
        getChildren().addAll(Place.at(items, edge - 12, full ? 43 : 36, room + 12, 48), leave, start);
    }

    /// A session before its dose.
    ///
    /// @param refusal why the last request was not carried out; empty if it was
    void show(GateFace face, String refusal) {
        count.setText(face.count());
        list(refusal.isEmpty() ? face.open() : List.of(), face.stopped() ? Icon.CROSS : Icon.OPEN);
        words.setText(
                !refusal.isEmpty()
                        ? PhraseBook.translate(refusal)
                        : face.open().isEmpty()
                                ? face.unlocked() ? TEXTS.say("gate.stamps") : TEXTS.say("gate.unauthorised")
                                : "");
        leave.setText(TEXTS.say("gate.leave"));
        leave.setDisable(false);
        start(face.action(), face.unlocked());
    }

    /// A session that is not open yet.
    void show(List<String> open, String refusal) {
        count.setText(TEXTS.say("gate.new", open.size()));
        list(List.of(), Icon.OPEN);
        String calm = TEXTS.say("gate.new.calm");
        words.setText(
                !refusal.isEmpty() ? PhraseBook.translate(refusal) : open.isEmpty() ? calm : String.join(" · ", open));
        leave.setText(TEXTS.say("gate.later"));
        leave.setDisable(!open.isEmpty());
        start(TEXTS.say("gate.here"), open.isEmpty());
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
            Button button = Buttons.of(more(more.size()), () -> {});
            button.setOnAction(e -> rest.show(button, Side.TOP, 0, -4));
            button.setId("open-more");
            items.getChildren().add(look(button));
        }
    }

    private static String more(int count) {
        return TEXTS.say("gate.more", count);
    }

    private int fit(List<OpenItem> open) {
        double last = TextWidth.of(more(open.size()), Fonts.MEDIUM, 18) + 30;
        double taken = 0;
        for (int i = 0; i < open.size(); i++) {
            double after = i == open.size() - 1 ? 0 : last;
            taken += TextWidth.of(open.get(i).words(), Fonts.MEDIUM, 18) + AROUND;
            if (taken + after > room) {
                return Math.max(1, i);
            }
        }
        return open.size();
    }

    private Button button(OpenItem item) {
        Button button = Buttons.of(mark, item.words(), () -> jump.accept(item.id()));
        button.setId("open-" + item.id().replace('.', '-'));
        button.setAccessibleText(TEXTS.say("gate.item.spoken", item.words()));
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
