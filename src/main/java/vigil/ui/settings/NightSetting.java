package vigil.ui.settings;

import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Preferences;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// From when to when the console is dimmed by itself, in half hours.
///
/// Thread rule: FX thread.
final class NightSetting extends VBox {
    private static final Texts TEXTS = Texts.of(NightSetting.class);
    private static final int STEP_MINUTES = 30;

    private final SettingsModel model;
    private final OneOf<Boolean> on;
    private final Label from = Words.of("title-page");
    private final Label until = Words.of("title-page");
    private final HBox times = new HBox(8);
    /// What holds again when it is turned on.
    private Preferences.Night span = Preferences.DEFAULT.night().orElseThrow();

    NightSetting(SettingsModel model) {
        this.model = model;
        on = GeneralPage.onOff("night", TEXTS.say("general.night"), this::turn);
        times.getStyleClass().add("setting-times");
        add(
                "general.from",
                from,
                "from",
                minutes -> new Preferences.Night(span.from().plusMinutes(minutes), span.until()));
        add(
                "general.until",
                until,
                "until",
                minutes -> new Preferences.Night(span.from(), span.until().plusMinutes(minutes)));
        getChildren().addAll(new SettingRow(TEXTS.say("general.night"), TEXTS.say("general.night-note"), on), times);
    }

    void show(Optional<Preferences.Night> night) {
        on.show(night.isPresent());
        night.ifPresent(holds -> span = holds);
        from.setText(text(span.from()));
        until.setText(text(span.until()));
        Words.visible(times, night.isPresent());
    }

    private void add(String word, Label time, String id, java.util.function.IntFunction<Preferences.Night> moved) {
        String what = TEXTS.say(word);
        time.setMinWidth(86);
        times.getChildren()
                .addAll(
                        Words.of("body ink2", what),
                        step("−", id + "-earlier", what + ", " + TEXTS.say("general.earlier"), moved, -STEP_MINUTES),
                        time,
                        step("+", id + "-later", what + ", " + TEXTS.say("general.later"), moved, STEP_MINUTES));
    }

    private Button step(
            String sign, String id, String spoken, java.util.function.IntFunction<Preferences.Night> moved, int by) {
        Button button = Place.size(Buttons.of(sign, () -> set(Optional.of(moved.apply(by)))), 56, 52);
        button.setId("night-" + id);
        button.setAccessibleText(spoken);
        return button;
    }

    private void turn(boolean wanted) {
        set(wanted ? Optional.of(span) : Optional.empty());
    }

    private void set(Optional<Preferences.Night> night) {
        model.change(p -> new Preferences(p.language(), night, p.reducedMotion(), p.textStep(), p.autoLock()));
    }

    private static String text(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
