package vigil.ui.start;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import vigil.treatment.Check;
import vigil.treatment.CheckKind;
import vigil.ui.control.Buttons;
import vigil.ui.control.Choice;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// One check: its words, what its answer comes to, and its answer. It goes out when it is tapped, or when the field is
/// left.
final class CheckRow extends Pane {
    private static final Texts TEXTS = Texts.of(CheckRow.class);

    static final double HEIGHT = 56;
    /// What stands between question and answer takes at least this, px.
    private static final double NOTE = 70;
    /// `28 min, need 1 h`, px.
    private static final double HOURS = 156;
    private final Check check;
    private final String words;
    private final StartModel model;
    private final Label note;
    private final Label word;
    private final Choice choice;
    private final TextField field = new TextField();
    private final Button none;
    private String typed = "";
    private String trouble = "";

    CheckRow(Check check, StartModel model, double width) {
        this.check = check;
        this.model = model;
        Rows.rule(this, 0, 0, width);
        words = PhraseBook.translate(check.words());
        choice = Answers.yesNo(check, words, yes -> model.answer(check, yes));
        none = Buttons.of(TEXTS.say("since.nothing"), () -> model.answer(check, ClockAnswer.NONE));
        none.getStyleClass().addAll("tight", "dense");
        field.getStyleClass().add("vg-field");
        field.setAccessibleText(words);
        none.setAccessibleText(TEXTS.say("since.nothing.spoken", words));
        field.setId("field-" + check.id().replace('.', '-'));
        double taken = answerBox(width);
        question(width - taken - (check.kind() == CheckKind.HOURS_SINCE ? HOURS : NOTE));
        word = Words.at(this, "body-s semibold", width - taken - 132, 0, 120, HEIGHT, Pos.CENTER_RIGHT);
        note = Words.at(this, "body-s ink2", width - taken - 222, 0, 210, HEIGHT, Pos.CENTER_RIGHT);
        field.setOnAction(e -> send());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                send();
            }
        });
    }

    /// What is asked, in two small lines where one is too long.
    private void question(double width) {
        boolean fits = TextWidth.of(words, Fonts.REGULAR, 18) <= width;
        Label asked = Words.at(this, fits ? "body" : "body-s", 0, 0, width, HEIGHT, Pos.CENTER_LEFT);
        asked.setWrapText(true);
        asked.setText(words);
    }

    /// Puts what the answer is given with at the right.
    ///
    /// @return how much of the row it takes, px
    private double answerBox(double width) {
        switch (check.kind()) {
            case YES_NO, CONFIRM -> getChildren().add(Place.at(choice, width - 124, 4, 124, 48));
            case TEXT -> getChildren().add(Place.at(field, width - 240, 4, 240, 48));
            case NUMBER -> {
                field.getStyleClass().add(TouchPad.NUMBER);
                getChildren().add(Place.at(field, width - 110, 4, 110, 48));
            }
            case HOURS_SINCE -> {
                field.getStyleClass().add(TouchPad.NUMBER);
                field.setPromptText("07:05");
                getChildren().addAll(Place.at(field, width - 184, 4, 100, 48), Place.at(none, width - 76, 4, 76, 48));
            }
        }
        return switch (check.kind()) {
            case YES_NO, CONFIRM -> 124;
            case TEXT -> 240;
            case NUMBER -> 110;
            case HOURS_SINCE -> 184;
        };
    }

    /// Sends what is typed, if it is new.
    private void send() {
        String text = field.getText();
        if (!text.equals(typed)) {
            trouble = model.answer(check, text).orElse("");
            if (trouble.isEmpty() && !text.isBlank()) {
                typed = text;
            }
        }
    }

    void show(CheckFace face) {
        choice.show(face.yesOrNo());
        Buttons.setSelected(none, face.answer().equals(ClockAnswer.NONE));
        if (!field.isFocused() && trouble.isEmpty() && !field.getText().equals(face.typed())) {
            typed = face.typed();
            field.setText(typed);
        }
        String at = face.isAnswered() ? face.stamp().substring(0, 5) : "";
        boolean since = check.kind() == CheckKind.HOURS_SINCE;
        String plain = since ? face.note() : check.kind() == CheckKind.TEXT ? "" : at;
        Words.showOrHide(word, trouble.isEmpty() && !since ? face.word() : "");
        note.setText(
                !trouble.isEmpty()
                        ? trouble
                        : word.isVisible() ? "" : since && !face.word().isEmpty() ? face.note() : plain);
        Words.restyle(note, "label body-s " + (since || !trouble.isEmpty() ? "semibold" : "ink3"));
        setAccessibleText(
                words + ", " + (face.isAnswered() ? face.said() + ", " + face.stamp() : TEXTS.say("check.open")));
    }

    /// Where the keyboard goes.
    Optional<Node> first() {
        return Optional.of(
                switch (check.kind()) {
                    case YES_NO, CONFIRM -> choice.getChildren().getFirst();
                    case TEXT, NUMBER, HOURS_SINCE -> field;
                });
    }
}
