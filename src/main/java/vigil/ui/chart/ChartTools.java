package vigil.ui.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.language.Texts;

/// The buttons for what a drag, a pinch or a key does, too: earlier, later, closer, wider; and the table. Everything a
/// chart can do is done with one tap.
///
/// Thread rule: FX thread.
public final class ChartTools {
    private static final Texts TEXTS = Texts.of(ChartTools.class);
    private static final double SIZE = 44;
    private static final double PAN = 0.5;
    private static final double ZOOM = 0.5;

    private final HBox row = new HBox(8);

    /// The tools of this chart.
    public ChartTools(SessionChart chart) {
        ChartHand hand = new ChartHand(chart);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("chart-tools");
        Button table = tool(
                Icon.LIST,
                "card.table",
                () -> chart.tableProperty().set(!chart.tableProperty().get()));
        row.getChildren()
                .addAll(
                        tool(Icon.PREVIOUS, "card.earlier", () -> hand.pan(-PAN)),
                        tool(Icon.NEXT, "card.later", () -> hand.pan(PAN)),
                        tool(Icon.ZOOM_OUT, "card.out", () -> hand.zoom(1 / ZOOM)),
                        tool(Icon.ZOOM_IN, "card.in", () -> hand.zoom(ZOOM)),
                        table);
        chart.tableProperty().subscribe(shown -> {
            Buttons.setPrimary(table, shown);
            say(table, shown ? "card.graph" : "card.table");
        });
    }

    /// The row of buttons, to be placed.
    public HBox node() {
        return row;
    }

    private static Button tool(Icon icon, String words, Runnable action) {
        Button button = Buttons.of(icon, "", action);
        button.getStyleClass().addAll("tight", "chart-tool");
        button.setMinSize(SIZE, SIZE);
        button.setPrefSize(SIZE, SIZE);
        say(button, words);
        return button;
    }

    private static void say(Button button, String words) {
        button.setAccessibleText(TEXTS.say(words));
        button.setTooltip(new Tooltip(TEXTS.say(words)));
    }
}
