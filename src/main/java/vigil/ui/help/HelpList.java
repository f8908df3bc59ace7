package vigil.ui.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The topics of help under their headings, and the search over all they say.
///
/// Thread rule: FX thread.
final class HelpList extends Pane {
    private static final Texts TEXTS = Texts.of(HelpList.class);
    private static final double ROW = 44;
    private static final double HEADING = 36;

    private final List<HelpEntry> entries;
    private final Consumer<HelpTopic> chosen;
    private final TextField search = new TextField();
    private final Button clear = new Button();
    private final VBox rows = new VBox();
    private final ScrollPane list = Rows.list(rows, 0, 0, 0, 0);
    private final Label none = Words.of("body-s ink2");
    private double width;
    private HelpTopic shown = new HelpTopic.Manual();
    private @Nullable Node marked;

    HelpList(List<HelpEntry> entries, Consumer<HelpTopic> chosen) {
        this.entries = entries;
        this.chosen = chosen;
        getStyleClass().add("card");
        search.getStyleClass().add("vg-field");
        search.setId("help-search");
        search.setPromptText(TEXTS.say("search.prompt"));
        search.setAccessibleText(TEXTS.say("search.prompt"));
        search.textProperty().subscribe(text -> fill());
        clear.setGraphic(Icon.CROSS.node(18));
        clear.getStyleClass().setAll("bar-icon");
        clear.setAccessibleText(TEXTS.say("search.clear"));
        clear.setTooltip(new Tooltip(TEXTS.say("search.clear")));
        clear.setOnAction(e -> search.clear());
        none.setWrapText(true);
        getChildren().addAll(search, clear, list, none);
    }

    void lay(double newWidth, double height) {
        width = newWidth;
        Place.size(this, width, height);
        Place.at(search, 12, 12, width - 24, 48);
        Place.at(clear, width - 60, 12, 48, 48);
        Place.at(none, 20, 76, width - 40, 60);
        list.relocate(8, 68);
        Place.size(list, width - 16, height - 76);
        fill();
        reveal();
    }

    /// Marks the topic whose page shows, and brings it into sight.
    void show(HelpTopic topic) {
        shown = topic;
        fill();
        reveal();
    }

    /// Reckons with the heights that rows are given, because a screen may be opened before it was ever laid out.
    private void reveal() {
        double high = list.getPrefHeight();
        if (high < ROW) {
            return; // it has no place yet
        }
        double hidden = rows.prefHeight(-1) - high;
        double top = 0;
        for (Node row : rows.getChildren()) {
            if (row == marked && hidden > 0) {
                double above = top - list.getVvalue() * hidden;
                if (above < 0 || above + ROW > high) {
                    list.setVvalue(Math.clamp((top - (high - ROW) / 2) / hidden, 0, 1));
                }
            }
            top += row.prefHeight(-1);
        }
    }

    private void fill() {
        String wanted = search.getText();
        List<HelpEntry> found =
                entries.stream().filter(entry -> entry.holds(wanted)).toList();
        rows.getChildren().clear();
        marked = null;
        String group = "";
        for (HelpEntry entry : found) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                rows.getChildren().add(heading(TEXTS.say(group)));
            }
            Pane row = row(entry);
            if (entry.topic().equals(shown)) {
                Rows.setChosen(row, true);
                marked = row;
            }
            rows.getChildren().add(row);
        }
        Words.visible(clear, !wanted.isEmpty());
        Words.showOrHide(none, found.isEmpty() ? TEXTS.say("search.none", wanted.strip()) : "");
    }

    private Label heading(String text) {
        Label heading = Place.size(Words.of("note semibold ink3", text), Math.max(0, width - 32), HEADING);
        heading.setAlignment(Pos.BOTTOM_LEFT);
        heading.getStyleClass().add("help-group");
        return heading;
    }

    private Pane row(HelpEntry entry) {
        double inside = Math.max(0, width - 32);
        Pane row = Rows.row(inside, ROW, entry.title(), () -> chosen.accept(entry.topic()));
        row.setId("help-" + id(entry.topic()));
        Label title = Rows.cell(row, "body-s", 12, inside - 20, Pos.CENTER_LEFT, entry.title());
        title.setTooltip(new Tooltip(entry.title()));
        return row;
    }

    private static String id(HelpTopic topic) {
        return switch (topic) {
            case HelpTopic.Alarm alarm -> alarm.condition().name();
            case HelpTopic.Page page -> page.name();
            case HelpTopic.KeyMap keys -> "keys";
            case HelpTopic.Sound sound -> "sound";
            case HelpTopic.Manual manual -> "manual";
        };
    }
}
