package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import vigil.monitor.MonitorCommand;
import vigil.session.Phase;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// What can be done with a [Decision]. Postponing closes the session, so it is asked twice.
final class DecisionButtons extends HBox {
    private final StartModel model;
    private final Button here;
    private final Button on;
    private final Button authorise;
    private final Button withdraw;
    private final Button cuff;
    private final Button postpone;
    private final Button keep;
    private final Button close;
    private boolean closing;

    DecisionButtons(StartModel model) {
        super(12);
        this.model = model;
        here = button(Icon.CHECK, "Patient is here", 234, "patient-here", () -> model.enter(Phase.CHECK_IN));
        on = button(Icon.CHECK, "Devices are on", 234, "devices-on", () -> model.enter(Phase.BASELINE));
        authorise = button(Icon.CHECK, "Authorise", 234, "authorise", model::authorise);
        withdraw = button(Icon.RETURN, "Take back", 234, "withdraw", model::withdraw);
        cuff = button(Icon.RETURN, "NIBP again", 203, "cuff-again", () -> model.ask(MonitorCommand.StartCuff::new));
        postpone = button(Icon.CALENDAR, "Postpone", 203, "postpone", () -> closing = true);
        keep = button(Icon.BACK, "Keep the session", 234, "keep-session", () -> closing = false);
        close = button(Icon.CALENDAR, "Close it, no dose today", 320, "close-session", () -> {
            closing = false;
            model.postpone(model.reason.get());
        });
        List.of(here, on, authorise).forEach(Buttons::primary);
        getChildren().addAll(here, on, authorise, withdraw, cuff, postpone, keep, close);
    }

    private static Button button(Icon icon, String text, double width, String id, Runnable action) {
        Button button = Place.size(Buttons.of(icon, text, action), width, 56);
        button.setId(id);
        return button;
    }

    /// Nobody is asked whether to close any more.
    void reset() {
        closing = false;
    }

    void show(Decision decision) {
        boolean startable = model.snapshot().cuff().canStart();
        boolean measures = decision instanceof Decision.Measure || decision instanceof Decision.Authorise;
        offer(here, decision instanceof Decision.NotHere);
        offer(on, decision instanceof Decision.PutOn);
        offer(authorise, decision instanceof Decision.Authorise);
        offer(withdraw, decision instanceof Decision.Authorised);
        offer(cuff, measures && startable);
        cuff.setText(decision instanceof Decision.Measure ? "NIBP now" : "NIBP again");
        cuff.setDisable(model.snapshot().cuff().runningSince().isPresent());
        offer(postpone, true);
        Words.visible(keep, closing);
        Words.visible(close, closing);
        if (decision instanceof Decision.Authorise asked) {
            authorise.setDisable(!model.canAuthorise(asked));
        }
    }

    private void offer(Button button, boolean wanted) {
        Words.visible(button, wanted && !closing);
    }

    /// The first button that can be pressed.
    Optional<Node> first() {
        return getChildren().stream()
                .filter(b -> b.isVisible() && !b.isDisabled())
                .findFirst();
    }
}
