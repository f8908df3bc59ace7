package vigil.ui.settings;

import javafx.scene.layout.Region;
import vigil.ui.staff.StaffPage;

/// Who works in the clinic.
///
/// Thread rule: FX thread.
final class PeoplePage implements SettingsPage {
    private final StaffPage page;

    PeoplePage(SettingsModel model) {
        page = new StaffPage(model.desk().attendance());
    }

    @Override
    public Region root() {
        return page;
    }
}
