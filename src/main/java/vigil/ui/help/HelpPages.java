package vigil.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmKind;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Icon;
import vigil.ui.control.Words;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;

/// Makes the pages of help.
///
/// Thread rule: FX thread.
final class HelpPages {
    private static final Texts TEXTS = Texts.of(HelpPages.class);
    private static final double KEYS = 240;

    private final Manual manual;
    private final MarkdownNodes markdown;

    /// @param open follows a link to another page
    HelpPages(Manual manual, Consumer<HelpTopic> open) {
        this.manual = manual;
        this.markdown = new MarkdownNodes(open);
    }

    List<Node> of(HelpTopic topic) {
        return switch (topic) {
            case HelpTopic.Alarm alarm -> alarm(alarm.condition());
            case HelpTopic.KeyMap keys -> keys();
            case HelpTopic.Page page -> manual(page.name());
            case HelpTopic.Sound sound -> manual("sound");
            case HelpTopic.Manual first -> manual("README");
        };
    }

    private static List<Node> alarm(AlarmCondition condition) {
        AlarmHelp help = AlarmHelp.of(condition);
        Node icon = (condition.kind() == AlarmKind.PHYSIOLOGICAL ? Icon.WAVE : Icon.UNPLUGGED).node(26);
        HBox title = new HBox(14, icon, text("title-page", help.title()));
        title.getStyleClass().add("help-title");
        List<Node> page = new ArrayList<>();
        page.add(title);
        page.add(text("body-l semibold", TEXTS.say("alarm.patient-first")));
        page.add(heading(TEXTS.say("alarm.means")));
        page.add(text("body-l", help.means()));
        page.add(heading(TEXTS.say("alarm.check")));
        for (int i = 0; i < help.check().size(); i++) {
            page.add(point(i + 1 + ".", help.check().get(i)));
        }
        page.add(heading(TEXTS.say("alarm.answer")));
        page.add(text("body", TEXTS.say(condition.isOfTheConsole() ? "alarm.answer-console" : "alarm.answer-text")));
        if (condition.kind() == AlarmKind.PHYSIOLOGICAL) {
            page.add(text("body", TEXTS.say("alarm.limits")));
        }
        page.add(text("body-s ink2", TEXTS.say("alarm.nothing-given")));
        return page;
    }

    private static List<Node> keys() {
        List<Node> page = new ArrayList<>();
        page.add(text("title-page", TEXTS.say("keys.title")));
        page.add(text("body-s ink2", TEXTS.say("keys.note")));
        for (KeyPlace place : KeyPlace.values()) {
            page.add(heading(KeyMap.title(place)));
            VBox table = new VBox();
            KeyMap.lines().stream()
                    .filter(line -> line.place() == place)
                    .forEach(line -> table.getChildren().add(key(line)));
            page.add(table);
        }
        return page;
    }

    private static HBox key(KeyMap.Line line) {
        Label keys = Words.of("body semibold", line.keys());
        keys.setMinWidth(KEYS);
        keys.setMaxWidth(KEYS);
        HBox row = new HBox(16, keys, text("body", line.does()));
        row.getStyleClass().add("help-key");
        return row;
    }

    private List<Node> manual(String name) {
        List<Node> page = new ArrayList<>();
        if (Spoken.now() != Language.ENGLISH) {
            page.add(text("body-s ink2", TEXTS.say("manual.english")));
        }
        manual.page(name)
                .ifPresentOrElse(
                        found -> page.addAll(markdown.of(found.markdown())),
                        () -> page.add(text("body", TEXTS.say("manual.missing"))));
        return page;
    }

    private static Node point(String mark, String words) {
        Label number = Words.of("body-l ink2", mark);
        number.setMinWidth(34);
        return new HBox(number, text("body-l", words));
    }

    private static Label heading(String words) {
        return text("heading help-heading", words);
    }

    private static Label text(String styles, String words) {
        Label label = Words.of(styles, words);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }
}
