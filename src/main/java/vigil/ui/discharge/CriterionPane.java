package vigil.ui.discharge;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.PhraseBook;
import vigil.ui.theme.Fonts;

/// One criterion: shape, name, value with its rule, source and time; open ones grow and hold their answers (ux 12.4).
///
/// Thread rule: FX thread.
final class CriterionPane extends Pane {
    static final double WIDTH = 864;
    private static final double CLOSED = 39;
    private static final double TALL = 64;
    private static final double VALUE = 334;
    private static final double SOURCE = 190;
    private static final double NAME = 268;
    private static final PseudoClass ANEW = PseudoClass.getPseudoClass("anew");

    private final Answers answers;
    private final DischargeViewModel model;
    private final StateMark mark = new StateMark(24);
    private final Label name = Words.of("body");
    private final Label below = Words.of("note ink2");
    private final Label value = Words.of("body semibold");
    private final Label source = Words.of("note ink3");
    private final Region rule = new Region();
    private final Region frame = new Region();
    private @Nullable HBox choice;
    private @Nullable Answering answering;
    private @Nullable CriterionRow row;

    CriterionPane(DischargeViewModel model, Answers answers) {
        this.model = model;
        this.answers = answers;
        getStyleClass().add("criterion");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        rule.getStyleClass().add("rule");
        frame.getStyleClass().add("needs-you");
        value.setWrapText(true);
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
        boolean wide = shown.isTall() && Answers.areWide(shown.answering());
        below.setText(wide ? shown.beside() : "");
        value.setText(wide ? "" : shown.isTall() ? shown.beside() : shown.value());
        Words.restyle(value, shown.isTall() ? "label body-s ink2" : "label body semibold");
        source.setText(
                shown.isTall() ? "" : PhraseBook.translate(shown.criterion().source()));
        Words.visible(frame, shown.isTall());
        setFocusTraversable(shown.isMet() && shown.mayBeAnsweredAnew());
        pseudoClassStateChanged(ANEW, isFocusTraversable());
        setAccessibleText(shown.spoken());
        showAnswers(shown);
        arrange(shown.isTall() ? TALL : CLOSED, wide);
    }

    /// The first thing to press in it.
    Node entry() {
        HBox box = choice;
        return box == null || box.getChildren().isEmpty()
                ? this
                : box.getChildren().getFirst();
    }

    /// Long words are set smaller, then in two lines, before any is cut.
    private void nameIt(String words) {
        name.setText(words);
        boolean large = TextWidth.of(words, Fonts.REGULAR, 18) <= NAME;
        boolean small = TextWidth.of(words, Fonts.REGULAR, 16) <= NAME;
        Words.restyle(name, large ? "label body" : small ? "label body-s" : "label note");
        name.setWrapText(!small);
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
        choice = wanted == null ? null : answers.of(shown.id(), wanted);
        if (choice != null) {
            getChildren().add(choice);
        }
    }

    private void arrange(double height, boolean wide) {
        Place.size(this, WIDTH, height);
        Place.at(rule, 20, 0, WIDTH - 40, 1);
        Place.at(frame, 6, 0, WIDTH - 12, height);
        mark.relocate(20, (height - 24) / 2);
        boolean two = wide && !below.getText().isEmpty();
        Place.at(name, 58, two ? 8 : 0, NAME + 4, two ? 26 : height);
        Place.at(below, 58, 34, NAME + 4, 20);
        HBox box = choice;
        double taken = box == null ? SOURCE : 0;
        if (box != null) {
            double width = wide ? WIDTH - VALUE - 20 : box.prefWidth(-1);
            Place.at(box, WIDTH - 16 - width, 8, width, 48);
            taken = width;
        }
        Place.at(value, VALUE, 0, Math.max(0, WIDTH - VALUE - 24 - taken), height);
        Place.at(source, WIDTH - 20 - SOURCE, 0, SOURCE, height);
    }
}
