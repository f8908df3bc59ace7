package vigil.ui.control;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vigil.ui.language.PhraseBook;

/// Has slow things read where nobody waits for them, and what they come to shown on the FX thread.
///
/// Thread rule: asked on the FX thread.
///
/// @param background runs what takes its time
/// @param fx runs what touches the screen; `Platform::runLater` in the application
public record Errands(Executor background, Executor fx) {
    /// Reads, then shows.
    ///
    /// @param read in the background
    /// @param show on the FX thread, with what was read
    /// @param failed on the FX thread, in its place, if it could not be read
    public <T> void run(Supplier<T> read, Consumer<T> show, Consumer<RuntimeException> failed) {
        background.execute(() -> {
            try {
                T result = read.get();
                fx.execute(() -> show.accept(result));
            } catch (RuntimeException e) {
                fx.execute(() -> failed.accept(e));
            }
        });
    }

    /// Says how something that goes on elsewhere ended: its own sentence, or why it failed, in the language spoken.
    ///
    /// @param fx runs what touches the screen
    /// @param say on the FX thread
    public static void tell(CompletionStage<String> ending, Executor fx, Consumer<String> say) {
        ending.whenComplete((sentence, failure) ->
                fx.execute(() -> say.accept(failure == null ? PhraseBook.translate(sentence) : why(failure))));
    }

    /// Why something failed, in the language spoken: what the cause says, if there is one.
    public static String why(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String message = cause.getMessage();
        return PhraseBook.translate(message == null ? cause.getClass().getSimpleName() : message);
    }
}
