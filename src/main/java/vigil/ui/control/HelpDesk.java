package vigil.ui.control;

import java.util.function.Consumer;

/// Where any screen asks for help: `desk.help().open(new HelpTopic.Alarm(condition))`. Help is a screen of its own, so
/// it lies over no number, and the alarm band of the open room stands above it.
///
/// Thread rule: FX thread.
public final class HelpDesk {
    private Consumer<HelpTopic> opener = topic -> {};

    /// Shows that page; nothing happens where there is no help, as in a picture of one screen alone.
    public void open(HelpTopic topic) {
        opener.accept(topic);
    }

    /// The window answers from now on.
    public void answerWith(Consumer<HelpTopic> newOpener) {
        opener = newOpener;
    }
}
