package vigil.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmPriority;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// A search over alarms and what it finds, as a list that draws only the rows in sight.
///
/// Thread rule: FX thread.
public final class HistoryPane extends Pane {
    private static final Texts TEXTS = Texts.of(HistoryPane.class);

    private static final double TOP = 68;

    private final HistoryModel model;
    private final ListView<HistoryRow> list;
    private final Button room;
    private final ContextMenu choices = new ContextMenu();

    /// A choice of the lowest priority.
    private record Rank(Button button, Optional<AlarmPriority> atLeast) {}

    /// @param rooms to choose from; fewer than two are no choice
    /// @param open told which row was chosen
    public HistoryPane(HistoryModel model, double width, double height, List<String> rooms, Consumer<HistoryRow> open) {
        this.model = model;
        boolean ofRooms = rooms.size() > 1;
        TextField search = Place.at(new TextField(), 0, 0, 296, 56);
        search.getStyleClass().add("vg-field");
        search.setPromptText(TEXTS.say("find"));
        search.setAccessibleText(TEXTS.say("find"));
        search.setId("history-search");
        search.textProperty().bindBidirectional(model.textProperty());
        room = Place.at(Buttons.of(TEXTS.say("rooms.all"), this::chooseRoom), 306, 0, 198, 56);
        Words.visible(room, ofRooms);
        addRanks(ofRooms ? 514 : 306);
        Label found = Words.at(this, "body-s ink2", width - 230, 0, 220, 56, Pos.CENTER_RIGHT);
        found.textProperty().bind(model.foundProperty());
        found.setId("history-found");
        list = Place.at(new ListView<>(model.rows()), 0, TOP, width, height - TOP);
        list.setFixedCellSize(HistoryCell.HEIGHT);
        list.setCellFactory(v -> new HistoryCell(width - 24, ofRooms, open));
        list.getStyleClass().add("history-list");
        list.setOnKeyPressed(e -> {
            HistoryRow chosen = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                e.consume();
            }
        });
        list.setId("history");
        list.setAccessibleText(TEXTS.say("list.spoken"));
        getChildren().addAll(search, room, list);
        choices.getItems().add(choice(TEXTS.say("rooms.all"), Optional.empty()));
        rooms.forEach(r -> choices.getItems().add(choice(r, Optional.of(r))));
        getStylesheets()
                .add(Objects.requireNonNull(HistoryPane.class.getResource("history.css"))
                        .toExternalForm());
    }

    private void addRanks(double x) {
        List<Rank> ranks = new ArrayList<>();
        ranks.add(new Rank(
                Buttons.of(TEXTS.say("rank.all"), () -> model.atLeastProperty().set(Optional.empty())),
                Optional.empty()));
        for (AlarmPriority priority : List.of(AlarmPriority.MEDIUM, AlarmPriority.HIGH)) {
            Optional<AlarmPriority> wanted = Optional.of(priority);
            String words = TEXTS.say(priority == AlarmPriority.HIGH ? "rank.high" : "rank.medium");
            ranks.add(new Rank(Buttons.of(words, () -> model.atLeastProperty().set(wanted)), wanted));
        }
        double left = x;
        for (Rank rank : ranks) {
            double width = rank.atLeast().isEmpty() ? 80 : 148;
            rank.button().getStyleClass().add("tight");
            getChildren().add(Place.at(rank.button(), left, 0, width, 56));
            left += width + 10;
        }
        model.atLeastProperty()
                .subscribe(p -> ranks.forEach(
                        r -> Buttons.setSelected(r.button(), r.atLeast().equals(p))));
    }

    private MenuItem choice(String words, Optional<String> wanted) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> {
            model.roomProperty().set(wanted);
            room.setText(words);
        });
        return item;
    }

    private void chooseRoom() {
        choices.show(room, Side.BOTTOM, 0, 4);
    }
}
