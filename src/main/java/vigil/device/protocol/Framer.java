package vigil.device.protocol;

import java.util.List;
import vigil.profile.DescribedProfile;
import vigil.profile.Framing;
import vigil.profile.Message;
import vigil.profile.TextForm;

/// Cuts a stream of bytes into frames. It holds no bytes itself: it is shown what has come so far and says
/// how much of it is done with.
sealed interface Framer permits LengthByteFramer, LineFramer {
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

    /// Who is told of the frames found.
    interface FrameTaker {
        /// A frame that passed its check.
        ///
        /// @return false if it is no frame of this device after all
        boolean frame(byte[] bytes, int from, int to);

        /// `count` bytes belong to no frame.
        void rejected(int count);

        /// A frame whose check is wrong.
        void checkFailed();
    }

    /// The framer that a profile describes.
    static Framer of(DescribedProfile profile) {
        return switch (profile.framing()) {
            case Framing.LengthByte framing -> new LengthByteFramer(framing, profile.check());
            case Framing.Lines framing -> new LineFramer(framing, starts(profile.messages()));
        };
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
