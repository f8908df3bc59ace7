package vigil.device.protocol;

/// Tells whether a frame begins at a place, where the frame itself says so: by the bytes it begins with,
/// and by its length or its end.
///
/// Confined to one thread. A frame it finds lies opened in its [FrameOpener] until the next one is looked for.
sealed interface FrameFinder permits CountedFinder, EnclosedFinder, EscapedFinder {
    int NO_FRAME = -1;
    int WAIT = 0;

    /// How many bytes the frame takes that begins at `at`, whole and checked; [#NO_FRAME] if none does,
    /// [#WAIT] if it is not all there yet.
    ///
    /// @param taker is told of a check that is wrong
    int find(byte[] bytes, int at, int to, Framer.FrameTaker taker);

    /// The most bytes that may have to be waited for.
    int longest();
}
