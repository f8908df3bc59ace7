package vigil.ui.shell;

import java.util.List;
import vigil.ui.language.Texts;

/// The console's screens. The first four have a tab and Ctrl with their number; the others an icon beside the tabs.
///
/// Thread rule: immutable.
public enum Screen {
    ROOMS("rooms"),
    SESSION("session"),
    REVIEW("review"),
    DEVICES("devices"),
    SETTINGS("settings"),
    HELP("help"),
    /// The first page: what this is and is not.
    WELCOME("welcome");

    /// In the order of their tabs.
    static final List<Screen> TABS = List.of(ROOMS, SESSION, REVIEW, DEVICES);

    private static final Texts TEXTS = Texts.of(Screen.class);

    private final String key;

    Screen(String key) {
        this.key = key;
    }

    /// What it is called in files and tests, the same in every language.
    public String key() {
        return key;
    }

    /// The word on its tab.
    public String title() {
        return TEXTS.say("screen." + key);
    }
}
