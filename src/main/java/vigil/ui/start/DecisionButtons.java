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
import vigil.ui.language.Texts;

/// What can be done with a [Decision]. Postponing closes the session, so it is asked twice.
final class DecisionButtons extends HBox {
    private static final Texts TEXTS = Texts.of(DecisionButtons.class);

    private static final double GAP = 12;
    /// The bright button's share of the row.
    private static final double BRIGHT = 0.36;

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

    /// @param width of the row, px
    DecisionButtons(StartModel model, double width) {
        super(GAP);
        this.model = model;
        double bright = width * BRIGHT;
        double plain = (width - bright - 2 * GAP) / 2;
        here = button(
                Icon.CHECK, TEXTS.say("decision.here"), bright, "patient-here", () -> model.enter(Phase.CHECK_IN));
        on = button(Icon.CHECK, TEXTS.say("decision.on"), bright, "devices-on", () -> model.enter(Phase.BASELINE));
        authorise = button(Icon.CHECK, TEXTS.say("decision.authorise"), bright, "authorise", model::authorise);
        withdraw = button(Icon.RETURN, TEXTS.say("decision.withdraw"), bright, "withdraw", model::withdraw);
        cuff = button(
                Icon.RETURN,
                TEXTS.say("decision.nibp.again"),
                plain,
                "cuff-again",
                () -> model.ask(MonitorCommand.StartCuff::new));
        postpone = button(Icon.CALENDAR, TEXTS.say("decision.postpone"), plain, "postpone", () -> closing = true);
        keep = button(Icon.BACK, TEXTS.say("decision.keep"), bright, "keep-session", () -> closing = false);
        close = button(Icon.CALENDAR, TEXTS.say("decision.close"), 2 * plain + GAP, "close-session", () -> {
            closing = false;
            model.postpone(model.reason.get());
        });
        List.of(here, on, authorise).forEach(Buttons::primary);
        getChildren().addAll(here, on, authorise, withdraw, cuff, postpone, keep, close);
    }

    private static Button button(Icon icon, String text, double width, String id, Runnable action) {
        Button button = Place.size(Buttons.of(icon, text, action), width, 56);
        button.getStyleClass().add("tight");
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
        cuff.setText(
                decision instanceof Decision.Measure
                        ? TEXTS.say("decision.nibp.now")
                        : TEXTS.say("decision.nibp.again"));
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
