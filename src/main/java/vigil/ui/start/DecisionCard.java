package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vigil.staff.Role;
import vigil.ui.control.Desk;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Signer;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The one place where a person decides: patient here, devices on, authorise with or without a reason, or not at all
/// (ux 12.3). A hard stop has no way past it.
final class DecisionCard extends Pane {
    private static final Texts TEXTS = Texts.of(DecisionCard.class);

    private static final double DIGITS = 184;
    private final StartModel model;
    private final double width;
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
    private final Signer clinician;
    private final TextField reason = new TextField();
    private final DecisionButtons buttons;

    DecisionCard(Desk desk, StartModel model, double width) {
        this.model = model;
        this.width = width;
        title = Words.at(this, "heading", 72, 14, width - 92, 34, Pos.CENTER_LEFT);
        detail = Words.at(this, "body-s ink2", 72, 46, width - 92, 36, Pos.CENTER_LEFT);
        detail.setWrapText(true);
        words = Words.at(this, "body", 20, 82, width - 40, 38, Pos.CENTER_LEFT);
        words.setWrapText(true);
        getStyleClass().addAll("card", "pressure");
        for (StackPane icon : List.of(hand, stop, met, info)) {
            getChildren().add(Place.at(icon, 20, 22, 34, 34));
        }
        Place.at(numeral, width - 20 - DIGITS, 16, DIGITS, 54.4);
        Place.at(form, 0, 120, width, 88);
        double half = (width - 52) * 0.45;
        clinician =
                Place.at(new Signer(desk, Role.CLINICIAN, TEXTS.say("decision.clinician.prompt")), 20, 26, half, 56);
        clinician.setId("clinician");
        clinician.setAccessibleText(TEXTS.say("decision.clinician"));
        // What is typed is there in another layout, too.
        clinician.typing().ifPresent(typed -> typed.setText(model.clinician.get()));
        clinician.name().subscribe(model.clinician::set);
        model.clinician.subscribe(name -> {
            if (name.isEmpty() && !clinician.name().get().isEmpty()) {
                clinician.clear();
            }
        });
        Words.at(form, "note ink2", 20, 2, half, 24, Pos.CENTER_LEFT).setText(TEXTS.say("decision.clinician"));
        double x = 32 + half;
        reasonLabel = Words.at(form, "note ink2", x, 2, width - 20 - x, 24, Pos.CENTER_LEFT);
        Place.at(reason, x, 26, width - 20 - x, 56);
        reason.getStyleClass().add("vg-field");
        reason.setId("reason");
        reason.textProperty().bindBidirectional(model.reason);
        form.getChildren().addAll(clinician, reason);
        buttons = new DecisionButtons(model, width - 40);
        getChildren().addAll(numeral, form, Place.at(buttons, 20, 222, width - 40, 56));
    }

    void show(Decision decision) {
        boolean asks = decision instanceof Decision.Authorise;
        Words.visible(form, asks);
        Place.size(words, width - 40, asks ? 38 : 132);
        words.setAlignment(asks ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        String digits = digits(decision);
        double head = width - 92 - (digits.isEmpty() ? 0 : DIGITS + 8);
        Place.size(title, head, 34);
        Place.size(detail, head, 36);
        switch (decision) {
            case Decision.NotHere d ->
                say(info, TEXTS.say("decision.not-here"), "", TEXTS.say("decision.not-here.words"));
            case Decision.PutOn d ->
                say(info, TEXTS.say("decision.put-on"), "", TEXTS.say("decision.put-on.words", d.detail()));
            case Decision.Measure d -> say(info, d.title(), d.detail(), TEXTS.say("decision.measure.words"));
            case Decision.HardStop d ->
                say(
                        stop,
                        TEXTS.say("gate.stopped"),
                        "",
                        TEXTS.say("decision.hard.words", String.join(" · ", d.stops())));
            case Decision.Authorised d ->
                say(
                        met,
                        TEXTS.say("decision.authorised"),
                        d.clinician(),
                        d.reason().isEmpty()
                                ? TEXTS.say("decision.authorised.words")
                                : TEXTS.say("decision.authorised.reason", d.reason()));
            case Decision.Authorise d -> authorise(d);
        }
        numeral.set(digits);
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
        List<String> sentences = new ArrayList<>();
        sentences.add(
                !why
                        ? TEXTS.say("decision.authorise.words")
                        : d.stops().size() == 1 && d.open() == 0
                                ? TEXTS.say("decision.soft.words")
                                : TEXTS.say("decision.soft.more"));
        if (d.stops().size() > 1) {
            sentences.add(TEXTS.say(
                    "decision.also",
                    String.join(", ", d.stops().subList(1, d.stops().size()))));
        }
        if (d.open() > 0) {
            sentences.add(TEXTS.say("decision.first", d.open()));
        }
        say(why ? hand : met, d.title(), d.detail(), String.join(" ", sentences));
        reasonLabel.setText(why ? TEXTS.say("decision.reason", StartModel.REASON) : TEXTS.say("decision.remark"));
        reason.setAccessibleText(reasonLabel.getText());
    }

    private void say(StackPane icon, String headline, String below, String sentence) {
        for (StackPane each : List.of(hand, stop, met, info)) {
            Words.visible(each, each == icon);
        }
        headline(headline);
        FitText.show(detail, below, detail.getPrefWidth(), "body-s ink2", "note ink2");
        boolean fits = TextWidth.of(sentence, Fonts.REGULAR, 18) <= words.getPrefWidth() * (form.isVisible() ? 1 : 3.5);
        Words.restyle(words, "label " + (fits ? "body" : "note"));
        words.setText(sentence);
    }

    /// What must be decided is never cut: it takes a second line before that.
    private void headline(String words) {
        boolean one = TextWidth.of(words, Fonts.SEMIBOLD, 16) <= title.getPrefWidth();
        FitText.show(
                title, words, title.getPrefWidth(), "heading", "heading-dense", "heading-small", "body-s semibold");
        title.setWrapText(!one);
        Place.at(title, 72, one ? 14 : 6, title.getPrefWidth(), one ? 34 : 42);
        detail.setLayoutY(one ? 46 : 48);
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
