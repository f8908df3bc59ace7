package vigil.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Icon;
import vigil.ui.language.Texts;

/// The presets with who signed them; an administrator releases a draft or takes a released one back.
///
/// Thread rule: FX thread.
final class PresetsPage implements SettingsPage {
    private static final Texts TEXTS = Texts.of(PresetsPage.class);

    private final SettingsModel model;
    private final VBox root = new VBox();

    private final Subscription followed;

    PresetsPage(SettingsModel model) {
        this.model = model;
        followed = model.presets().subscribe(this::show);
    }

    private void show(List<PresetLine> all) {
        root.getChildren().setAll(SettingRow.wrapped("body", TEXTS.say("presets.note")));
        for (PresetLine.Kind kind : PresetLine.Kind.values()) {
            root.getChildren().add(SettingRow.heading(TEXTS.say(kind.key())));
            all.stream()
                    .filter(preset -> preset.kind() == kind)
                    .forEach(preset -> root.getChildren().add(line(preset)));
        }
        Button manual = Buttons.of(
                Icon.QUESTION,
                TEXTS.say("presets.manual"),
                () -> model.desk().help().open(new HelpTopic.Page("presets")));
        manual.setMinHeight(52);
        root.getChildren().add(new SettingRow("", TEXTS.say("presets.how"), manual));
    }

    private VBox line(PresetLine preset) {
        VBox place = new VBox();
        String when = preset.wallMillis() == 0 ? "" : model.desk().time().day(new Timestamp(0, preset.wallMillis()));
        String state = TEXTS.say(preset.state().key(), preset.who(), when);
        String said = preset.reason().isEmpty() ? state : state + " · " + preset.reason();
        String title = preset.title() + " · " + TEXTS.say("presets.version", preset.version());
        switch (preset.state()) {
            case DRAFT -> place.getChildren().add(new SettingRow(title, said, act(preset, "presets.release", place)));
            case RELEASED ->
                place.getChildren().add(new SettingRow(title, said, act(preset, "presets.withdraw", place)));
            case SHIPPED, REPLACED, WITHDRAWN -> place.getChildren().add(new SettingRow(title, said));
        }
        return place;
    }

    private Button act(PresetLine preset, String word, VBox place) {
        Button button = Buttons.of(TEXTS.say(word), () -> ask(preset, word, place));
        button.setId(word.replace('.', '-') + "-" + preset.id() + "-" + preset.version());
        button.setMinHeight(52);
        return button;
    }

    /// A signature keeps a reason in the signer's own words (21 CFR 11.50).
    private void ask(PresetLine preset, String word, VBox place) {
        TextField reason = new TextField();
        reason.getStyleClass().add("vg-field");
        reason.setPromptText(TEXTS.say("presets.reason"));
        reason.setAccessibleText(TEXTS.say("presets.reason"));
        reason.setId("preset-reason");
        reason.setMinHeight(52);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox row = new HBox(12);
        Button sign = Buttons.of(
                preset.state() == PresetLine.State.DRAFT ? TEXTS.say("presets.sign") : TEXTS.say(word),
                () -> act(preset, reason.getText().strip()));
        sign.setId("preset-sign");
        Button cancel = Buttons.of(
                TEXTS.say("presets.cancel"), () -> place.getChildren().remove(row));
        for (Button button : List.of(sign, cancel)) {
            button.setMinSize(Region.USE_PREF_SIZE, 52);
        }
        sign.disableProperty().bind(reason.textProperty().map(String::isBlank));
        row.getChildren().addAll(reason, sign, cancel);
        row.getStyleClass().add("setting-question");
        if (place.getChildren().size() == 1) {
            place.getChildren().add(row);
        }
        reason.requestFocus();
    }

    private void act(PresetLine preset, String reason) {
        if (preset.state() == PresetLine.State.DRAFT) {
            model.release(preset, reason);
        } else {
            model.withdraw(preset, reason);
        }
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
