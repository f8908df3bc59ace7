package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.StackPane;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLine;
import vigil.ui.theme.Fonts;

/// The next of several alarms, beside the one in hand; a tap takes it in hand.
final class NextAlarmChip extends StackPane {
    private static final PseudoClass LINES = PseudoClass.getPseudoClass("lines");

    /// Wider it would leave no room for the alarm in hand, px.
    private static final double MOST = 330;

    /// Mark, gap, edges, px.
    private static final double BESIDE = 72;
    private static final double SMALL_BESIDE = 56;

    private final boolean small;
    private final Button button = new Button();
    private final PriorityMark mark = new PriorityMark(26);

    /// @param small only the priority, on a small screen
    NextAlarmChip(boolean small, Runnable next) {
        this.small = small;
        button.getStyleClass().setAll("alarm-surface", "alarm-chip", "next-alarm");
        button.setGraphic(mark);
        button.setGraphicTextGap(12);
        button.setOnAction(e -> next.run());
        getChildren().add(button);
        setMinWidth(USE_PREF_SIZE);
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        Words.visible(this, false);
    }

    void show(AlarmLine alarm) {
        mark.set(alarm.look().priority().orElse(null));
        String word = phrase(alarm.word());
        String line = small ? word : word + "  " + alarm.title();
        double wide = TextWidth.of(line, Fonts.BOLD, small ? 16 : 20) + (small ? SMALL_BESIDE : BESIDE);
        boolean lines = wide > MOST;
        button.setText(lines ? word + "\n" + alarm.title() : line);
        button.setWrapText(lines);
        button.pseudoClassStateChanged(LINES, lines);
        Place.size(button, Math.min(MOST, wide), 56);
        button.setAccessibleText(say("band.next", phrase(alarm.word()), alarm.headline()));
        AlarmStyle.steady(button, alarm.look());
    }
}
