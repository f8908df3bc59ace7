package vigil.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import vigil.ui.control.Buttons;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Icon;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Which version this is, what it is and is not, and whose work it stands on.
///
/// Thread rule: FX thread.
final class AboutPage implements SettingsPage {
    private static final Texts TEXTS = Texts.of(AboutPage.class);

    private final SettingsModel model;
    private final Runnable welcome;
    private final VBox root = new VBox(12);
    private final Subscription followed;

    /// @param welcome shows the first page again
    AboutPage(SettingsModel model, Runnable welcome) {
        this.model = model;
        this.welcome = welcome;
        followed = model.about().subscribe(this::show);
    }

    private void show(AboutFacts about) {
        Button first = Buttons.of(Icon.INFO, TEXTS.say("about.first"), welcome);
        first.setId("about-first");
        Button manual = Buttons.of(
                Icon.DOCUMENT,
                TEXTS.say("about.manual"),
                () -> model.desk().help().open(new HelpTopic.Manual()));
        manual.setId("about-manual");
        HBox ways = new HBox(12, first, manual);
        ways.getChildren().forEach(way -> ((Button) way).setMinHeight(52));
        root.getChildren()
                .setAll(
                        SettingRow.wrapped("title-page", TEXTS.say("about.version", about.version())),
                        SettingRow.wrapped("body semibold", TEXTS.say("welcome.cleared")),
                        SettingRow.wrapped("body semibold", TEXTS.say("welcome.alarms")),
                        ways,
                        new IntendedUse(),
                        new SettingRow(
                                TEXTS.say("about.licence"), "", Words.of("body ink2", TEXTS.say("about.licence-text"))),
                        new SettingRow(TEXTS.say("about.fonts"), TEXTS.say("about.fonts-text")),
                        SettingRow.heading(TEXTS.say("about.software")));
        Software.all()
                .forEach(each -> root.getChildren()
                        .add(new SettingRow(each.name(), "", Words.of("body-s ink2", each.licence()))));
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
