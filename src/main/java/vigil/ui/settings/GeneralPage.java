package vigil.ui.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import vigil.ui.control.Buttons;
import vigil.ui.control.Preferences;
import vigil.ui.control.Words;
import vigil.ui.language.Language;
import vigil.ui.language.Texts;

/// How the console looks and speaks.
///
/// Thread rule: FX thread.
final class GeneralPage implements SettingsPage {
    private static final Texts TEXTS = Texts.of(GeneralPage.class);
    /// This project's own, in minutes; 0 for never.
    private static final List<Integer> LOCKS = List.of(5, 10, 15, 30, 0);

    private final SettingsModel model;
    private final VBox root = new VBox();
    private final OneOf<Language> language;
    private final VBox asked = new VBox(12);
    private final NightSetting night;
    private final OneOf<Boolean> motion;
    private final OneOf<Integer> text;
    private final OneOf<Integer> lock;

    private final Subscription followed;

    GeneralPage(SettingsModel model) {
        this.model = model;
        language = new OneOf<>(
                "language",
                TEXTS.say("general.language"),
                List.of(Language.values()),
                Language::ownName,
                this::wantLanguage);
        night = new NightSetting(model);
        motion = onOff("motion", TEXTS.say("general.motion"), this::reduceMotion);
        text = new OneOf<>(
                "text",
                TEXTS.say("general.text"),
                List.of(1, 0),
                step -> TEXTS.say(step > 0 ? "on" : "off"),
                this::setTextStep);
        lock = new OneOf<>("lock", TEXTS.say("general.lock"), LOCKS, GeneralPage::minutes, this::setLock);
        asked.getStyleClass().addAll("needs-you", "setting-question");
        Words.visible(asked, false);
        root.getChildren()
                .addAll(
                        new SettingRow(TEXTS.say("general.language"), TEXTS.say("general.language-note"), language),
                        asked,
                        night,
                        new SettingRow(TEXTS.say("general.motion"), TEXTS.say("general.motion-note"), motion),
                        new SettingRow(TEXTS.say("general.text"), TEXTS.say("general.text-note"), text),
                        new SettingRow(TEXTS.say("general.lock"), TEXTS.say("general.lock-note"), lock));
        show(model.preferences());
        followed = model.desk().preferences().subscribe(this::show);
    }

    static OneOf<Boolean> onOff(String id, String question, java.util.function.Consumer<Boolean> chosen) {
        return new OneOf<>(id, question, List.of(true, false), on -> TEXTS.say(on ? "on" : "off"), chosen);
    }

    private static String minutes(int minutes) {
        return minutes == 0 ? TEXTS.say("never") : TEXTS.say("general.minutes", minutes);
    }

    private void show(Preferences wanted) {
        language.show(wanted.language());
        night.show(wanted.night());
        motion.show(wanted.reducedMotion());
        text.show(wanted.textStep());
        lock.show((int) wanted.autoLock().map(Duration::toMinutes).orElse(0L).longValue());
    }

    private void wantLanguage(Language wanted) {
        if (wanted == model.preferences().language()) {
            Words.visible(asked, false);
        } else if (model.mayChangeLanguage()) {
            model.speak(wanted);
        } else {
            ask(wanted);
        }
    }

    private void ask(Language wanted) {
        Button change = Buttons.of(TEXTS.say("general.change", wanted.ownName()), () -> model.speak(wanted));
        change.setId("language-change");
        Button keep = Buttons.of(TEXTS.say("general.keep"), () -> Words.visible(asked, false));
        keep.setId("language-keep");
        for (Button button : List.of(change, keep)) {
            button.setMinHeight(52);
        }
        asked.getChildren()
                .setAll(SettingRow.wrapped("body semibold", TEXTS.say("general.typed")), new HBox(12, change, keep));
        Words.visible(asked, true);
    }

    private void reduceMotion(boolean reduced) {
        model.change(p -> new Preferences(p.language(), p.night(), reduced, p.textStep(), p.autoLock()));
    }

    private void setTextStep(int step) {
        model.change(p -> new Preferences(p.language(), p.night(), p.reducedMotion(), step, p.autoLock()));
    }

    private void setLock(int minutes) {
        Optional<Duration> after = minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
        model.lockAfter(after);
    }

    @Override
    public void retire() {
        followed.unsubscribe();
    }

    @Override
    public Region root() {
        return root;
    }
}
