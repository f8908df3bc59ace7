package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.Answer;
import vigil.session.Session;
import vigil.session.score.Consciousness;
import vigil.session.score.EarlyWarning;
import vigil.session.score.News2;
import vigil.treatment.Check;
import vigil.ui.control.Buttons;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// NEWS2 on demand: display only, never an alarm, and never guessed. What is missing is named and can be entered
/// (clinical facts, section 3).
final class WarningScoreCard extends Pane {
    static final double HEIGHT = 264;
    /// Either half of the card: what it comes to, and what is asked.
    private static final double WIDE = 400;

    private static final double ASKED = SheetParts.INNER - 16 - WIDE;
    private static final double GAP = 8;

    private final NumeralView numeral = new NumeralView(72, HPos.LEFT);
    private final Label band;
    private final Label words;
    private final Map<Consciousness, Button> levels = new EnumMap<>(Consciousness.class);
    private final List<Button> oxygen = new ArrayList<>();

    WarningScoreCard(BedsideViewModel model, Runnable enter) {
        getStyleClass().add("card");
        Words.at(this, "heading-dense", 16, 12, 120, 32, Pos.CENTER_LEFT).setText(say("news.name"));
        Words.at(this, "note ink3", 110, 12, WIDE - 94, 32, Pos.CENTER_RIGHT).setText(say("news.about"));
        getChildren().add(Place.at(numeral, 16, 56, 130, 58));
        band = Words.at(this, "body semibold", 150, 56, WIDE - 134, 58, Pos.CENTER_LEFT);
        band.setWrapText(true);
        words = Words.at(this, "body-s ink2", 16, 124, WIDE, 128, Pos.TOP_LEFT);
        words.setWrapText(true);
        words.setId("news2-words");
        Words.at(this, "body-s ink2", ASKED, 8, WIDE, 26, Pos.CENTER_LEFT).setText(say("news.consciousness"));
        double wide = (WIDE - 4 * GAP) / 5;
        double x = ASKED;
        for (Consciousness level : Consciousness.values()) {
            Button button = Buttons.of(level.letter(), () -> answer(model, Check.CONSCIOUSNESS, level.letter()));
            button.getStyleClass().add("sedation-pad");
            button.setId("consciousness-" + level.letter());
            button.setAccessibleText(words(level));
            levels.put(level, button);
            getChildren().add(Place.at(button, x, 36, wide, 56));
            x += wide + GAP;
        }
        Label letters = Words.at(this, "note ink3", ASKED, 94, WIDE, 38, Pos.TOP_LEFT);
        letters.setWrapText(true);
        letters.setText(say("news.letters"));
        addOxygen(model, say("news.air"), "no", ASKED);
        addOxygen(model, say("news.oxygen"), "yes", ASKED + (WIDE + GAP) / 2);
        Button more = Buttons.of(say("news.enter"), enter);
        more.setId("news2-enter");
        getChildren().add(Place.at(more, ASKED, 198, WIDE, 56));
    }

    private void addOxygen(BedsideViewModel model, String text, String answer, double x) {
        Button button = Buttons.of(text, () -> answer(model, Check.OXYGEN, answer));
        button.setUserData(answer);
        button.setId("oxygen-" + answer);
        oxygen.add(button);
        getChildren().add(Place.at(button, x, 134, (WIDE - GAP) / 2, 56));
    }

    private static String words(Consciousness level) {
        return switch (level) {
            case ALERT -> say("news.alert");
            case CONFUSED -> say("news.confused");
            case VOICE -> say("news.voice");
            case PAIN -> say("news.pain");
            case UNRESPONSIVE -> say("news.unresponsive");
        };
    }

    private static void answer(BedsideViewModel model, String check, String answer) {
        model.ask(by -> new MonitorCommand.AnswerCheck(check, answer, by));
    }

    void show(Session session, Timestamp now) {
        switch (News2.of(session, now)) {
            case EarlyWarning.Total total -> {
                numeral.set(Integer.toString(total.total()));
                band.setText(phrase(total.band().words()));
                words.setText(parts(total));
            }
            case EarlyWarning.Incomplete open -> {
                numeral.set("--");
                band.setText("");
                // Each by itself: the book does not take a list with ages apart.
                String missing =
                        open.missing().stream().map(BedsideText::phrase).collect(Collectors.joining(", "));
                words.setText(phrase(new EarlyWarning.Incomplete(List.of(missing)).words()));
            }
        }
        Optional<String> level = session.charting().answer(Check.CONSCIOUSNESS).map(Answer::answer);
        levels.forEach((l, button) -> Buttons.setSelected(
                button, level.filter(l.letter()::equalsIgnoreCase).isPresent()));
        Optional<String> given = session.charting().answer(Check.OXYGEN).map(Answer::answer);
        oxygen.forEach(button -> Buttons.setSelected(
                button, given.filter(button.getUserData()::equals).isPresent()));
    }

    private static String parts(EarlyWarning.Total total) {
        return String.join(
                ", ",
                total.parts().stream()
                        .map(p -> phrase(p.name()) + " " + p.points())
                        .toList());
    }
}
