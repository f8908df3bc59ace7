package vigil.ui.settings;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.ui.language.Texts;

/// Who works in the clinic.
///
/// Thread rule: FX thread.
final class PeoplePage implements SettingsPage {
    private static final Texts TEXTS = Texts.of(PeoplePage.class);

    private final VBox root = new VBox();

    PeoplePage(SettingsModel model) {
        model.desk()
                .attendance()
                .people()
                .subscribe(people -> root.getChildren()
                        .setAll(SettingRow.wrapped("body", people.isEmpty() ? TEXTS.say("people.none") : "")));
    }

    @Override
    public Region root() {
        return root;
    }
}
