package vigil.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.Desk;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.staff.PersonBadge;

/// The bar on top of every screen: the product, the tabs, the rooms, who works here, and the time.
final class TopBar extends Pane {
    private final Desk desk;
    private final Tabs tabs;
    private final RoomChips chips;
    private final PageSwitch pages;
    private final PersonBadge person;
    private final Label clock;
    private final Label day;

    TopBar(Desk desk, Consumer<Screen> show, Consumer<String> open, Consumer<SessionPage> turn) {
        this.desk = desk;
        getStyleClass().add("top-bar");
        tabs = new Tabs(show);
        chips = new RoomChips(desk, open);
        pages = new PageSwitch(turn);
        HBox mark = Place.at(new HBox(12, Icon.VIGIL.node(30), Words.of("title-mark", "Vigil")), 24, 0, 150, 63);
        mark.setAlignment(Pos.CENTER_LEFT);
        person = Place.at(new PersonBadge(desk), 1476, 0, 260, 63);
        Region line = Place.at(new Region(), 1751, 14, 1, 36);
        line.getStyleClass().add("rule");
        getChildren()
                .addAll(
                        mark,
                        Place.at(tabs, 192, 0, 420, 64),
                        Place.at(pages, 624, 0, 240, 64),
                        Place.at(chips, 876, 0, 590, 63),
                        person,
                        line);
        clock = Words.at(this, "title-page", 1760, 3, 136, 36, Pos.CENTER_RIGHT);
        day = Words.at(this, "note ink2", 1760, 36, 136, 20, Pos.CENTER_RIGHT);
    }

    /// @param room the one that is open; empty where none is
    void pulse(Timestamp now, Screen current, String room) {
        tabs.select(current);
        person.pulse();
        clock.setText(desk.time().clock(now));
        day.setText(desk.time().day(now));
        chips.setVisible(current != Screen.ROOMS);
        if (chips.isVisible()) {
            chips.pulse(now, room);
        }
    }

    /// Offers the pages of the open session.
    void offer(List<SessionPage> choice, SessionScreen session) {
        pages.show(choice, choice.isEmpty() ? SessionPage.START : session.page());
    }
}
