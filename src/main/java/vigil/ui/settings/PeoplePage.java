package vigil.ui.settings;

import javafx.scene.layout.Region;
import vigil.ui.staff.StaffPage;

/// Who works in the clinic.
///
/// Thread rule: FX thread.
final class PeoplePage implements SettingsPage {
    private final StaffPage root;

    PeoplePage(SettingsModel model) {
        root = new StaffPage(model.desk().attendance());
        root.setMinHeight(560);
    }

    @Override
    public void enter() {
        root.show();
    }

    @Override
    public void forgetDrafts() {
        root.forgetDrafts();
    }

    @Override
    public Region root() {
        return root;
    }
}
