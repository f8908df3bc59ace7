package vigil.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vigil.metric.Timestamp;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.AlarmLook;
import vigil.ui.face.RoomFace;
import vigil.ui.language.Texts;

/// A chip for each room on the screens that show one room or none, so that an alarm elsewhere is always in sight.
final class RoomChips extends HBox {
    private static final Texts TEXTS = Texts.of(RoomChips.class);

    /// On a small canvas, px.
    private static final double NARROW = 44;

    /// More rooms than these leave little for their neighbours on a small canvas.
    private static final int FEW = 6;
    /// How much wider than its chip an outline is, px.
    private static final double AROUND = 8;
    /// Between what two chips take of a touch (ux 8), px.
    private static final double GAP = 8;
    /// The whole height of the bar takes the touch; what is drawn is smaller (ux 8), px.
    private static final double HIT = 64;
    /// More rooms leave no place for a title.
    private static final int MOST_WITH_TITLE = 8;

    /// On a small canvas: two digits and a mark, or one in the frame of an alarm that nobody answered.
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final PseudoClass UNANSWERED = PseudoClass.getPseudoClass("unanswered");

    private final Desk desk;
    private final Label title = Words.of("note ink3 chips-title", TEXTS.say("chips.title"));
    private final List<Chip> chips = new ArrayList<>();

    /// A room's chip with its mark and its outline.
    private record Chip(String room, Button button, PriorityMark mark, Region outline, StackPane hit) {}

    RoomChips(Desk desk, Consumer<String> open) {
        this.desk = desk;
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(GAP);
        getChildren().add(title);
        List<String> names = desk.rooms().names();
        for (int i = 0; i < names.size(); i++) {
            addChip(names.get(i), label(names.get(i), i), open);
        }
    }

    /// The number in a room's name, or its place.
    static String label(String room, int index) {
        String number = room.replaceAll("\\D+", "");
        return number.isEmpty() ? Integer.toString(index + 1) : number;
    }

    private void addChip(String room, String label, Consumer<String> open) {
        Button button = new Button(label);
        button.setTooltip(new Tooltip(room));
        button.getStyleClass().setAll("alarm-surface", "alarm-chip", "room-chip");
        button.setOnAction(e -> open.accept(room));
        button.setId("chip-" + label);
        Region outline = new Region();
        outline.getStyleClass().add("room-chip-outline");
        outline.setMouseTransparent(true);
        StackPane hit = new StackPane(outline, button);
        hit.getStyleClass().add("room-chip-hit");
        hit.setPickOnBounds(true);
        hit.setOnMouseClicked(e -> open.accept(room));
        chips.add(new Chip(room, button, new PriorityMark(18), outline, hit));
        getChildren().add(hit);
    }

    /// How wide all are on a small canvas, px.
    double narrowWidth() {
        return chips.size() * (NARROW + GAP);
    }

    /// True if their neighbours must stand closer together on a small canvas.
    boolean isMany() {
        return chips.size() > FEW;
    }

    /// On a small canvas chips stand closer and without a title.
    void compose(Composition composition) {
        boolean full = composition == Composition.FULL;
        Words.visible(title, full && chips.size() < MOST_WITH_TITLE);
        for (Chip chip : chips) {
            double width = full ? 52 : NARROW - 4;
            Place.size(chip.button(), width, 40);
            Place.size(chip.outline(), width + AROUND, 40 + AROUND);
            Place.size(chip.hit(), full ? 54 : NARROW, HIT);
        }
    }

    void pulse(Timestamp now, String current) {
        for (Chip chip : chips) {
            RoomFace face = RoomFace.of(desk.rooms().snapshot(chip.room()), desk.time(), now);
            AlarmLook look = face.frame();
            AlarmStyle.steady(chip.button(), look);
            chip.mark().set(look.priority().orElse(null));
            chip.button().setGraphic(look.priority().isPresent() ? chip.mark() : null);
            chip.hit().pseudoClassStateChanged(CURRENT, chip.room().equals(current));
            boolean unanswered = face.alarms().stream().anyMatch(AlarmLine::isForAllRooms);
            boolean narrow = chip.button().getPrefWidth() <= NARROW;
            chip.button().pseudoClassStateChanged(UNANSWERED, unanswered);
            chip.button()
                    .pseudoClassStateChanged(
                            TIGHT,
                            narrow && (unanswered || chip.button().getText().length() > 1));
            chip.button()
                    .setAccessibleText(face.foremost()
                            .map(a -> TEXTS.say("chips.alarm", chip.room(), a.word(), a.title()))
                            .orElse(chip.room()));
        }
    }
}
