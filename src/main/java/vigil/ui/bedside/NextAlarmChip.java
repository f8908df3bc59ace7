package vigil.ui.bedside;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLine;

/// The next of several alarms, beside the one in hand; a tap takes it in hand.
final class NextAlarmChip extends StackPane {
    private final Button button = new Button();
    private final PriorityMark mark = new PriorityMark(26);

    NextAlarmChip(Runnable next) {
        button.getStyleClass().setAll("alarm-surface", "alarm-chip", "next-alarm");
        button.setGraphic(mark);
        button.setGraphicTextGap(12);
        button.setOnAction(e -> next.run());
        button.setMinSize(USE_PREF_SIZE, 48);
        button.setMaxHeight(48);
        getChildren().add(button);
        setMinWidth(USE_PREF_SIZE);
        Words.visible(this, false);
    }

    void show(AlarmLine alarm) {
        mark.set(alarm.look().priority().orElse(null));
        button.setText(alarm.word() + "  " + alarm.title());
        button.setAccessibleText("Next alarm: " + alarm.word() + " " + alarm.headline());
        AlarmStyle.steady(button, alarm.look());
    }
}
