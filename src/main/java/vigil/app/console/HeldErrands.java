package vigil.app.console;

import java.util.concurrent.Executor;

/// Does what takes its time at once, until it is told to hold: then nothing is done any more, and whoever asked goes on
/// waiting. For pictures of a console that waits.
///
/// Confined to one thread.
final class HeldErrands implements Executor {
    private boolean held;

    /// From now on nothing is done.
    void hold() {
        held = true;
    }

    @Override
    public void execute(Runnable errand) {
        if (!held) {
            errand.run();
        }
    }
}
