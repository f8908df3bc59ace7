package vigil.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.staff.PersonBadge;

/// The bar on top of every screen: the product, the tabs, the rooms, who works here, and the time.
final class TopBar extends Pane {
    /// Between two tabs on a small canvas, px.
    private static final double TABS = 22;

    private static final double CLOSE_TABS = 12;

    private final Desk desk;
    private final Tabs tabs;
    private final RoomChips chips;
    private final PageSwitch pages;
    private final Label name = Words.of("title-mark", "Vigil");
    private final HBox mark = new HBox(12, Icon.VIGIL.node(30), name);
    private final Button settings;
    private final Button help;
    private final PersonBadge person;
    private final Region line = new Region();
    private final Label clock = Words.of("title-page");
    private final Label day = Words.of("note ink2");

    TopBar(Desk desk, Consumer<Screen> show, Consumer<String> open, Consumer<SessionPage> turn) {
        this.desk = desk;
        getStyleClass().add("top-bar");
        tabs = new Tabs(show);
        chips = new RoomChips(desk, open);
        pages = new PageSwitch(turn);
        mark.setAlignment(Pos.CENTER_LEFT);
        settings = icon(Icon.GEAR, Screen.SETTINGS, "Ctrl+,", show);
        help = icon(Icon.QUESTION, Screen.HELP, "F1", show);
        person = new PersonBadge(desk);
        line.getStyleClass().add("rule");
        clock.setAlignment(Pos.CENTER_RIGHT);
        day.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(mark, tabs, pages, chips, settings, help, person, line, clock, day);
        compose(Composition.FULL);
    }

    private static Button icon(Icon icon, Screen screen, String key, Consumer<Screen> show) {
        Button button = new Button();
        button.setGraphic(icon.node(24));
        button.getStyleClass().setAll("bar-icon");
        button.setId("open-" + screen.key());
        button.setAccessibleText(screen.title());
        button.setTooltip(new Tooltip(screen.title() + " · " + key));
        button.setOnAction(e -> show.accept(screen));
        return button;
    }

    /// Places all for that canvas, which the bar fills.
    void compose(Composition composition) {
        chips.compose(composition);
        pages.compose(composition);
        boolean full = composition == Composition.FULL;
        Words.visible(name, full);
        Words.visible(day, full);
        tabs.setSpacing(full ? 36 : TABS);
        Words.restyle(clock, full ? "label title-page" : "label heading-dense");
        if (full) {
            placeFull();
        } else {
            placeCompact();
        }
    }

    private void placeFull() {
        Place.at(mark, 24, 0, 150, 63);
        Place.at(tabs, 192, 0, 420, 64);
        Place.at(pages, 624, 0, 232, 64);
        Place.at(chips, 868, 0, 500, 64);
        Place.at(settings, 1374, 6, 48, 52);
        Place.at(help, 1430, 6, 48, 52);
        Place.at(person, 1482, 0, 258, 63);
        Place.at(line, 1751, 14, 1, 36);
        Place.at(clock, 1760, 3, 136, 36);
        Place.at(day, 1760, 36, 136, 20);
    }

    /// The rooms take what they need, whoever works here the rest; with many of them all stands closer together.
    private void placeCompact() {
        boolean many = chips.isMany();
        double rooms = chips.narrowWidth();
        double from = many ? 528 : 568;
        double icons = from + rooms;
        double last = many ? 1164 : 1154;
        tabs.setSpacing(many ? CLOSE_TABS : TABS);
        Place.at(mark, 16, 0, 30, 63);
        Place.at(tabs, many ? 54 : 58, 0, 390, 64);
        Place.at(pages, from - PageSwitch.WIDTH - 8, 0, PageSwitch.WIDTH, 64);
        Place.at(chips, from, 0, rooms, 64);
        Place.at(settings, icons, 6, 44, 52);
        Place.at(help, icons + 52, 6, 44, 52);
        Place.at(person, icons + 104, 0, last - 6 - icons - 104, 63);
        Place.at(line, last, 14, 1, 36);
        Place.at(clock, last + 2, 14, 1264 - last, 36);
    }

    /// @param room the one that is open; empty where none is
    void pulse(Timestamp now, Screen current, String room) {
        tabs.select(current);
        Buttons.setSelected(settings, current == Screen.SETTINGS);
        Buttons.setSelected(help, current == Screen.HELP);
        person.pulse();
        clock.setText(desk.time().clock(now));
        day.setText(desk.time().day(now));
        chips.setVisible(current != Screen.ROOMS);
        if (chips.isVisible()) {
            chips.pulse(now, room);
        }
    }

    /// Offers the pages of the open session.
    void offer(List<SessionPage> choice, SessionPage page) {
        pages.show(choice, choice.isEmpty() ? SessionPage.START : page);
    }
}
