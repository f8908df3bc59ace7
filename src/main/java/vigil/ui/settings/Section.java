package vigil.ui.settings;

import vigil.ui.control.Icon;

/// The sections of the settings, in their order.
///
/// Thread rule: immutable.
public enum Section {
    GENERAL("general", Icon.SLIDERS),
    SOUND("sound", Icon.SOUND),
    PRESETS("presets", Icon.LAYERS),
    PEOPLE("people", Icon.USER),
    DEVICES("devices", Icon.PORT),
    ABOUT("about", Icon.INFO);

    private final String key;
    private final Icon icon;

    Section(String key, Icon icon) {
        this.key = key;
        this.icon = icon;
    }

    String key() {
        return key;
    }

    Icon icon() {
        return icon;
    }
}
