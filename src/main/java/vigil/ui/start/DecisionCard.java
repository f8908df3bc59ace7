package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// The one place where a person decides: patient here, devices on, authorise with or without a reason, or not at all
/// (ux 12.3). A hard stop has no way past it.
final class DecisionCard extends Pane {
    private static final double WIDTH = 704;
    private final StartModel model;
    private final StackPane hand = Icon.HAND.box(34);
    private final StackPane stop = Icon.CROSS.box(34);
    private final StackPane met = Icon.MET.box(34);
    private final StackPane info = Icon.CLIPBOARD.box(34);
    private final Label title;
    private final Label detail;
    private final Label words;
    private final NumeralView numeral = new NumeralView(68, HPos.RIGHT);
    private final Pane form = new Pane();
    private final Label reasonLabel;
    private final TextField clinician;
    private final TextField reason;
    private final DecisionButtons buttons;

    DecisionCard(StartModel model) {
        this.model = model;
        title = Words.at(this, "heading", 72, 16, 420, 34, Pos.CENTER_LEFT);
        detail = Words.at(this, "body-s ink2", 72, 50, 430, 26, Pos.CENTER_LEFT);
        words = Words.at(this, "body", 20, 84, WIDTH - 40, 30, Pos.CENTER_LEFT);
        words.setWrapText(true);
        getStyleClass().add("card");
        getStyleClass().add("pressure");
        for (StackPane icon : List.of(hand, stop, met, info)) {
            getChildren().add(Place.at(icon, 20, 24, 34, 34));
        }
        Place.at(numeral, 500, 20, 184, 54.4);
        Place.at(form, 0, 116, WIDTH, 92);
        Words.at(form, "note ink2", 20, 0, 290, 24, Pos.CENTER_LEFT).setText("Clinician, printed name");
        reasonLabel = Words.at(form, "note ink2", 324, 0, 360, 24, Pos.CENTER_LEFT);
        clinician = field(20, 290, "clinician");
        clinician.textProperty().bindBidirectional(model.clinician);
        reason = field(324, 360, "reason");
        reason.textProperty().bindBidirectional(model.reason);
        buttons = new DecisionButtons(model);
        getChildren().addAll(numeral, form, Place.at(buttons, 20, 222, WIDTH - 40, 56));
    }

    private TextField field(double x, double width, String id) {
        TextField field = Place.at(new TextField(), x, 26, width, 56);
        field.getStyleClass().add("vg-field");
        field.setId(id);
        field.setAccessibleText(id);
        form.getChildren().add(field);
        return field;
    }

    void show(Decision decision) {
        boolean asks = decision instanceof Decision.Authorise;
        Words.visible(form, asks);
        Place.size(words, WIDTH - 40, asks ? 30 : 110);
        words.setAlignment(asks ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        switch (decision) {
            case Decision.NotHere d ->
                say(info, "The patient is not here yet", "", "The session is saved. Answers can be given before.");
            case Decision.PutOn d ->
                say(info, "Put on cuff and probe", "", d.detail() + " From then on alarms are judged.");
            case Decision.Measure d -> say(info, d.title(), d.detail(), "The baseline is the mean of the last two.");
            case Decision.HardStop d ->
                say(
                        stop,
                        "This session cannot start",
                        "",
                        String.join(" · ", d.stops())
                                + ". Nothing overrides this. An answer that was wrong can be changed.");
            case Decision.Authorised d ->
                say(
                        met,
                        "Authorised",
                        d.clinician(),
                        d.reason().isEmpty() ? "Nothing stood against it." : "“" + d.reason() + "”");
            case Decision.Authorise d -> authorise(d);
        }
        numeral.set(digits(decision));
        Words.restyle(this, (needsYou(decision) ? "needs-you" : "card") + " pressure");
        buttons.show(decision);
    }

    /// A frame for what waits for a person: a stop, or an authorisation that nothing else is open before.
    private static boolean needsYou(Decision decision) {
        return decision instanceof Decision.HardStop
                || (decision instanceof Decision.Authorise a
                        && (a.open() == 0 || !a.stops().isEmpty()));
    }

    private static String digits(Decision decision) {
        return switch (decision) {
            case Decision.Measure d -> d.digits();
            case Decision.Authorise d -> d.digits();
            case Decision.NotHere d -> "";
            case Decision.PutOn d -> "";
            case Decision.HardStop d -> "";
            case Decision.Authorised d -> "";
        };
    }

    private void authorise(Decision.Authorise d) {
        boolean why = !d.stops().isEmpty();
        String more = d.stops().size() > 1
                ? " Also: " + String.join(", ", d.stops().subList(1, d.stops().size())) + "."
                : "";
        String first = d.open() == 0
                ? ""
                : d.open() == 1 ? " 1 thing is open first." : " " + d.open() + " things are open first.";
        say(
                why ? hand : met,
                d.title(),
                d.detail(),
                why
                        ? more.isEmpty() && first.isEmpty()
                                ? "A clinician decides: authorise with a reason, take NIBP again, or postpone."
                                : "A clinician decides." + more + first
                        : "A clinician authorises the dose." + first);
        reasonLabel.setText(
                why ? "Reason, needed (" + StartModel.REASON + " letters or more)" : "Remark, if there is one");
    }

    private void say(StackPane icon, String headline, String below, String sentence) {
        for (StackPane each : List.of(hand, stop, met, info)) {
            Words.visible(each, each == icon);
        }
        title.setText(headline);
        detail.setText(below);
        words.setText(sentence);
    }

    /// Another room: nobody is asked any more whether to close the session of the one before.
    void reset() {
        buttons.reset();
    }

    /// Where the keyboard goes: the first field that is empty, or the first button.
    Optional<Node> place() {
        if (!form.isVisible()) {
            return buttons.first();
        }
        return Optional.of(model.clinician.get().isBlank() ? clinician : reason);
    }
}
