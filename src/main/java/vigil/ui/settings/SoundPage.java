package vigil.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.ShareBar;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// How loud alarms are, where they are heard, the test, and what happens when nobody answers.
///
/// Thread rule: FX thread.
final class SoundPage implements SettingsPage {
    private static final Texts TEXTS = Texts.of(SoundPage.class);
    /// Five steps of 0.4 dB are a change that an ear notices; the project's own.
    private static final int STEP = 5;

    private final SettingsModel model;
    private final VBox root = new VBox();
    private Timestamp now = new Timestamp(0, 0);

    private final Subscription followed;

    SoundPage(SettingsModel model) {
        this.model = model;
        followed = model.sound().subscribe(this::show);
    }

    private void show(SoundFacts facts) {
        root.getChildren()
                .setAll(
                        volume(facts),
                        test(),
                        SettingRow.heading(TEXTS.say("sound.where")),
                        new SettingRow(TEXTS.say("sound.station"), "", fact(device(facts.station()))));
        facts.rooms().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(room ->
                        root.getChildren().add(new SettingRow(room.getKey(), "", fact(device(room.getValue())))));
        root.getChildren()
                .addAll(
                        SettingRow.wrapped(
                                "body-s ink2",
                                TEXTS.say(facts.quietRooms() ? "sound.quiet-rooms" : "sound.loud-rooms")),
                        new SettingRow(
                                TEXTS.say("sound.reminder"),
                                "",
                                fact(
                                        facts.reminderSeconds() == 0
                                                ? TEXTS.say("off")
                                                : TEXTS.say("sound.every", facts.reminderSeconds()))),
                        new SettingRow(
                                TEXTS.say("sound.hook"),
                                TEXTS.say("sound.hook-note"),
                                fact(
                                        facts.hook().isEmpty()
                                                ? TEXTS.say("sound.hook-none")
                                                : String.join(" ", facts.hook()))));
    }

    private SettingRow volume(SoundFacts facts) {
        Button softer = step(facts.volume() - STEP, "softer", "−");
        softer.setDisable(facts.volume() - STEP < facts.floor());
        Button louder = step(facts.volume() + STEP, "louder", "+");
        louder.setDisable(facts.volume() + STEP > SoundFacts.LOUDEST);
        ShareBar bar = Place.size(new ShareBar(), 240, 10);
        bar.set((double) facts.volume() / SoundFacts.LOUDEST);
        String floorBy = facts.floorBy().isEmpty() ? "" : " " + TEXTS.say("sound.floor-by", facts.floorBy());
        return new SettingRow(
                TEXTS.say("sound.volume"),
                TEXTS.say("sound.volume-note", facts.volume(), facts.floor()) + floorBy,
                softer,
                bar,
                louder);
    }

    private Button step(int level, String word, String sign) {
        Button button = Place.size(Buttons.of(sign, () -> model.setVolume(level)), 56, 52);
        button.setId("volume-" + word);
        button.setAccessibleText(TEXTS.say("sound.volume") + ", " + TEXTS.say("sound." + word));
        return button;
    }

    private VBox test() {
        HBox rooms = new HBox(8);
        for (String room : model.desk().rooms().names()) {
            Button button = Buttons.of(Icon.SOUND, room, () -> model.testSound(room, played(room)));
            button.getStyleClass().add("dense");
            button.setMinHeight(52);
            button.setMinWidth(0);
            rooms.getChildren().add(button);
        }
        Button help = Buttons.of(
                Icon.QUESTION,
                TEXTS.say("sound.help"),
                () -> model.desk().help().open(new HelpTopic.Sound()));
        help.setMinHeight(52);
        return new VBox(new SettingRow(TEXTS.say("sound.test"), TEXTS.say("sound.test-note"), help), rooms);
    }

    private String played(String room) {
        return TEXTS.say("sound.played", room, model.desk().time().clock(now));
    }

    private static String device(String name) {
        return name.isEmpty() ? TEXTS.say("sound.usual") : name;
    }

    private static Label fact(String text) {
        return Words.of("body ink2", text);
    }

    @Override
    public void pulse(Timestamp moment) {
        now = moment;
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
