package vigil.app.story;

import vigil.monitor.MonitorCommand;

/// What somebody does, once it is known how the session stands then.
@FunctionalInterface
public interface Deed {
    /// The command that asks for it.
    ///
    /// @throws IllegalArgumentException with one sentence if there is nothing in the session that it could be about
    MonitorCommand command(Scene scene);

    /// False if, as the session stands, there is no reason to do it: then the row is passed over without a word.
    default boolean isNeeded(Scene scene) {
        return true;
    }
}
