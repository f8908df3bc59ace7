package vigil.ui.start;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.treatment.Check;
import vigil.treatment.CheckGroup;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// What will be asked once the session is open, so that nobody begins without the time for it: each group of checks
/// with how many it has.
///
/// Thread rule: FX thread.
final class AskedCard extends Pane {
    private static final Texts TEXTS = Texts.of(AskedCard.class);
    private static final double TOP = 64;

    private final double width;
    private final double row;
    private final Label all;
    private final Label depends;
    private final Pane rows = new Pane();
    private List<Check> shown = List.of();

    /// @param row the height of a row, px
    AskedCard(double width, double row) {
        this.width = width;
        this.row = row;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, width - 180, 40, Pos.CENTER_LEFT).setText(TEXTS.say("asked"));
        all = Words.at(this, "body-s ink2", width - 160, 14, 140, 40, Pos.CENTER_RIGHT);
        depends = Words.at(this, "body ink2", 20, TOP - 4, width - 40, 28, Pos.TOP_LEFT);
        getChildren().add(Place.at(rows, 20, TOP, width - 40, 8 * row));
    }

    /// @param checks none while nobody said by which way the medicine is given
    void show(List<Check> checks) {
        depends.setText(checks.isEmpty() ? TEXTS.say("asked.depends") : "");
        if (checks.equals(shown)) {
            return;
        }
        shown = List.copyOf(checks);
        all.setText(checks.isEmpty() ? "" : TEXTS.say("asked.all", checks.size()));
        rows.getChildren().clear();
        Map<CheckGroup, Long> groups =
                checks.stream().collect(Collectors.groupingBy(Check::group, TreeMap::new, Collectors.counting()));
        double y = 0;
        for (Map.Entry<CheckGroup, Long> group : groups.entrySet()) {
            Rows.rule(rows, 0, y, width - 40);
            Words.at(rows, "body", 0, y, width - 120, row, Pos.CENTER_LEFT).setText(GroupWords.of(group.getKey()));
            Words.at(rows, "body semibold", width - 120, y, 80, row, Pos.CENTER_RIGHT)
                    .setText(Long.toString(group.getValue()));
            y += row;
        }
    }
}
