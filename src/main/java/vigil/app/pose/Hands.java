package vigil.app.pose;

/// What hands do at the console before the picture is taken. They touch only what a person could touch.
@FunctionalInterface
public interface Hands {
    /// FX thread.
    void on(Sitter console);

    /// This, and then that.
    default Hands then(Hands next) {
        return console -> {
            on(console);
            next.on(console);
        };
    }
}
