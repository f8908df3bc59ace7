package vigil.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is made when it is first asked for: a console that starts shows the rooms first, and builds the other screens
/// while nobody waits for them.
///
/// Thread rule: FX thread.
final class Later<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;
    private @Nullable T made;

    Later(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }

    /// What was made already; empty while nobody has asked for it.
    Optional<T> ifMade() {
        return Optional.ofNullable(made);
    }
}
