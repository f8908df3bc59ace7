package vigil.ui.discharge;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import vigil.ui.control.LabelFit;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.PhraseBook;
import vigil.ui.theme.Fonts;

/// One criterion: shape, name, value with its rule, source and time; open ones grow and hold their answers (ux 12.4).
///
/// Thread rule: FX thread.
final class CriterionPane extends Pane {
    private static final PseudoClass ANEW = PseudoClass.getPseudoClass("anew");

    private final CriterionShape shape;
    private final Answers answers;
    private final DischargeViewModel model;
    private final StateMark mark = new StateMark(24);
    private final Label name = Words.of("body");
    private final Label below = Words.of("note ink2");
    private final Label value = Words.of("body semibold");
    private final Label source = Words.of("note ink3");
    private final Region rule = new Region();
    private final Region frame = new Region();
    private @Nullable Pane choice;
    /// How high its answers are, px.
    private double high;
    private @Nullable Answering answering;
    private @Nullable CriterionRow row;

    CriterionPane(CriterionShape shape, DischargeViewModel model, Answers answers) {
        this.shape = shape;
        this.model = model;
        this.answers = answers;
        getStyleClass().add("criterion");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        rule.getStyleClass().add("rule");
        frame.getStyleClass().add("needs-you");
        value.setWrapText(true);
        LabelFit.keep(value);
        source.setWrapText(true);
        source.setTextAlignment(TextAlignment.RIGHT);
        value.setAlignment(Pos.CENTER_LEFT);
        source.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(rule, frame, mark, name, below, value, source);
        setOnMouseClicked(e -> answerAnew());
        setOnKeyPressed(e -> {
            if (e.getTarget() == this && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE)) {
                answerAnew();
                e.consume();
            }
        });
    }

    void show(CriterionRow shown) {
        if (shown.equals(row)) {
            return;
        }
        row = shown;
        mark.show(shown.criterion().state());
        nameIt(shown.words());
        boolean wide = shown.isTall() && !shape.stacked() && Answers.areWide(shown.answering());
        below.setText(wide ? shown.beside() : "");
        value.setText(wide ? "" : shown.isTall() ? shown.beside() : shown.value());
        Words.restyle(value, "label " + valueStyle(shown));
        source.setText(
                shown.isTall() ? "" : PhraseBook.translate(shown.criterion().source()));
        Words.visible(frame, shown.isTall());
        setFocusTraversable(shown.isMet() && shown.mayBeAnsweredAnew());
        pseudoClassStateChanged(ANEW, isFocusTraversable());
        setAccessibleText(shown.spoken());
        showAnswers(shown);
        high = Answers.height(shown.answering());
        arrange(shown.isTall() ? shape.tall(high) : shape.closed(), wide);
    }

    /// The first thing to press in it.
    Node entry() {
        Pane box = choice;
        return box == null || box.getChildren().isEmpty()
                ? this
                : box.getChildren().getFirst();
    }

    /// Long words are set smaller, then in two lines, before any is cut.
    private void nameIt(String words) {
        name.setText(words);
        boolean large = TextWidth.of(words, Fonts.REGULAR, 18) <= shape.name();
        boolean small = TextWidth.of(words, Fonts.REGULAR, 16) <= shape.name();
        Words.restyle(name, large ? "label body" : small ? "label body-s" : "label note");
        name.setWrapText(!small);
    }

    /// A value that is too long for its line is set smaller before it is cut.
    private String valueStyle(CriterionRow shown) {
        if (shown.isTall()) {
            return "body-s ink2";
        }
        double room = shape.width() - shape.value() - 24 - shape.source();
        double letters = TextWidth.of(shown.value(), Fonts.SEMIBOLD, 16);
        if (!shape.stacked() && letters * 18 / 16 <= room) {
            return "body semibold";
        }
        return letters <= room ? "body-s semibold" : "note semibold";
    }

    private void answerAnew() {
        CriterionRow shown = row;
        if (shown != null && shown.isMet() && shown.mayBeAnsweredAnew()) {
            model.answerAnew(shown.id());
        }
    }

    /// Buttons are made anew only when others are needed: a press must not lose its button.
    private void showAnswers(CriterionRow shown) {
        Answering wanted = shown.isTall() ? shown.answering() : null;
        if (wanted == null ? answering == null : wanted.equals(answering)) {
            return;
        }
        answering = wanted;
        getChildren().remove(choice);
        choice = wanted == null ? null : answers.of(shown.id(), wanted, shape.answers());
        if (choice != null) {
            getChildren().add(choice);
        }
    }

    private void arrange(double height, boolean wide) {
        double width = shape.width();
        Place.size(this, width, height);
        Place.at(rule, 20, 0, width - 40, 1);
        Place.at(frame, 6, 0, width - 12, height);
        boolean beneath = shape.stacked() && choice != null;
        double line = beneath ? height - high - 8 : height;
        mark.relocate(20, (line - 24) / 2);
        boolean two = wide && !below.getText().isEmpty();
        Place.at(name, 58, two ? 8 : 0, shape.name() + 4, two ? 26 : line);
        Place.at(below, 58, 34, shape.name() + 4, 20);
        Pane box = choice;
        double taken = box == null ? shape.source() : 0;
        if (box != null) {
            double wanted = wide || shape.stacked() ? shape.answers() : box.prefWidth(-1);
            Place.at(box, width - 16 - wanted, height - high - 8, wanted, high);
            taken = beneath ? 0 : wanted;
        }
        Place.at(value, shape.value(), 0, Math.max(0, width - shape.value() - 24 - taken), line);
        Place.at(source, width - 20 - shape.source(), 0, shape.source(), height);
    }
}
