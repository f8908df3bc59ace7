package vigil.device.protocol;

import java.util.List;
import vigil.profile.DescribedProfile;
import vigil.profile.Framing;
import vigil.profile.Message;
import vigil.profile.TextForm;
import vigil.profile.Transform;

/// Cuts a stream of bytes into frames. It holds no bytes itself: it is shown what has come so far and says
/// how much of it is done with.
sealed interface Framer permits LineFramer, SearchFramer, StepFramer {
    /// How much more may come.
    enum Outlook {
        /// More bytes may follow at once: half a frame is waited for.
        MORE,
        /// The sender paused too long: half a frame is given up, and what hides behind it is looked for.
        BROKEN_OFF,
        /// The input is complete.
        ENDED
    }

    /// Finds every frame in `bytes[from..to)` and hands it over.
    ///
    /// @return the first byte that is still waited for
    int scan(byte[] bytes, int from, int to, Outlook outlook, FrameTaker taker);

    /// The most bytes that may have to be waited for.
    int longestWait();

    /// A new stream begins: what was learned from the old one is forgotten.
    void restart();

    /// Who is told of the frames found.
    interface FrameTaker {
        /// A frame that passed its check, opened. Whoever takes it counts its bytes, as a frame or as rejected.
        ///
        /// @param at where it began among the bytes shown
        /// @param size how many of those it is; opened, it may be shorter
        void frame(int at, int size, byte[] bytes, int from, int to);

        /// A frame that carries no right check: it may be one that is sent without.
        ///
        /// @return false if it is no such frame
        boolean unchecked(int at, byte[] bytes, int from, int to);

        /// True if an opened frame is one that the device is known to send.
        boolean isKnown(byte[] bytes, int from, int to);

        /// `count` bytes belong to no frame; there may be none.
        void rejected(int count);

        /// A frame whose check is wrong.
        void checkFailed();
    }

    /// The framer that a profile describes.
    static Framer of(DescribedProfile profile) {
        FrameOpener opener = new FrameOpener(profile);
        return switch (profile.framing()) {
            case Framing.Counted framing -> new SearchFramer(counted(profile, framing, opener), opener, framing.lone());
            case Framing.Lines framing -> new LineFramer(framing, starts(profile.messages()), opener);
            case Framing.Fixed framing ->
                new StepFramer(new FrameSize.Fixed(framing.shape()), framing.confirm(), framing.lone(), opener);
            case Framing.Typed framing ->
                new StepFramer(new FrameSize.Typed(framing), framing.confirm(), framing.lone(), opener);
            case Framing.Enclosed framing ->
                new SearchFramer(new EnclosedFinder(framing, opener), opener, framing.lone());
        };
    }

    private static FrameFinder counted(DescribedProfile profile, Framing.Counted framing, FrameOpener opener) {
        return profile.transform().orElse(null) instanceof Transform.Escape escape
                ? new EscapedFinder(framing, escape, opener)
                : new CountedFinder(framing, opener);
    }

    private static List<TextForm> starts(List<Message> messages) {
        return messages.stream()
                .map(m -> m.when().starts())
                .filter(s -> !s.isEmpty())
                .distinct()
                .map(TextForm::new)
                .toList();
    }
}
