package vigil.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.language.Language;
import vigil.ui.language.Texts;

/// The first page: the language, what this is and is not, and who will look after it. It never lies over a room that is
/// monitored: the shell turns to the rooms then.
///
/// Thread rule: FX thread.
public final class WelcomeScreen implements ConsoleScreen {
    private static final Texts TEXTS = Texts.of(WelcomeScreen.class);
    private static final double WIDTH = 1200;

    private final Pane root = new Pane();
    private final VBox page = new VBox(20);
    private final ScrollPane scroll = new ScrollPane(page);

    /// @param people shows where the first administrator is taken in
    /// @param rooms shows the wall
    public WelcomeScreen(SettingsModel model, Runnable people, Runnable rooms) {
        root.getStyleClass().add("settings-screen");
        OneOf<Language> language = new OneOf<>(
                "welcome-language",
                TEXTS.say("general.language"),
                List.of(Language.values()),
                Language::ownName,
                model::speak);
        language.show(model.preferences().language());
        VBox not = new VBox(
                8,
                SettingRow.wrapped("heading", TEXTS.say("welcome.alarms")),
                SettingRow.wrapped("body", TEXTS.say("welcome.cleared")));
        not.getStyleClass().addAll("needs-you", "setting-question");
        page.getChildren()
                .addAll(
                        language,
                        SettingRow.wrapped("title-room", TEXTS.say("welcome.title")),
                        not,
                        new IntendedUse(),
                        ways(model, people, rooms));
        page.getStyleClass().add("settings-page");
        page.setId("welcome");
        scroll.getStyleClass().addAll("quiet-scroll", "card");
        scroll.setFitToWidth(true);
        root.getChildren().add(scroll);
    }

    private static HBox ways(SettingsModel model, Runnable people, Runnable rooms) {
        boolean unknown = !model.desk().attendance().hasStaff();
        Button later = way(TEXTS.say(unknown ? "welcome.later" : "welcome.again"), "welcome-later", model, rooms);
        if (!unknown) {
            return new HBox(12, Buttons.primary(later));
        }
        Button first = way(TEXTS.say("welcome.admin"), "welcome-admin", model, people);
        return new HBox(12, Buttons.primary(first), later);
    }

    private static Button way(String words, String id, SettingsModel model, Runnable then) {
        Button button = Buttons.of(words, () -> {
            model.acceptFirst();
            then.run();
        });
        button.setId(id);
        button.setMinSize(Region.USE_PREF_SIZE, 56);
        return button;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean compose(Composition composition) {
        double width = Math.min(WIDTH, composition.width() - 48);
        Place.at(root, 0, 0, composition.width(), composition.stageHeight());
        Place.at(scroll, (composition.width() - width) / 2, 24, width, composition.stageHeight() - 40);
        return true;
    }

    @Override
    public void pulse(Timestamp now) {}

    @Override
    public List<Fact> facts() {
        return List.of(new Fact(Icon.INFO, TEXTS.say("welcome.cleared.short")));
    }
}
