package vigil.ui.shell;

/// The console's screens, in the order of their tabs.
public enum Screen {
    ROOMS("Rooms"),
    SESSION("Session"),
    REVIEW("Review"),
    DEVICES("Devices");

    private final String title;

    Screen(String title) {
        this.title = title;
    }

    /// The word on its tab.
    public String title() {
        return title;
    }
}
