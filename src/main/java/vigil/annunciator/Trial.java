package vigil.annunciator;

/// Plays one sound once on one device and returns when it is over: how a person at the command line hears it.
///
/// Thread rule: on the caller's thread, which it holds for as long as the sound lasts.
public final class Trial {
    private static final int BLOCK_MILLIS = 20;
    /// What a device may still hold when the last sample was handed over.
    private static final int TAIL_MILLIS = 200;

    private Trial() {}

    /// Plays the burst of an alarm.
    ///
    /// @throws SoundLostException if it cannot be played; the message says what the device did
    public static void play(SoundRequest request, Voice voice, SoundOutput output) throws SoundLostException {
        BurstPattern pattern = BurstPattern.of(request.signal())
                .orElseThrow(() -> new IllegalArgumentException(request.signal() + " has no burst"));
        play(Burst.of(pattern, request, voice), 0, pattern.endMillis(), output);
    }

    /// Plays the reminder of paused sound.
    ///
    /// @throws SoundLostException if it cannot be played; the message says what the device did
    public static void playReminder(Voice voice, SoundOutput output) throws SoundLostException {
        BurstPattern pattern = BurstPattern.of(Reminder.EVERY_30_SECONDS).orElseThrow();
        Burst burst = Burst.of(pattern, SoundRequest.NONE, voice);
        play(burst, pattern.onsetsMillis().getFirst(), pattern.endMillis(), output);
    }

    private static void play(Burst burst, int fromMillis, int toMillis, SoundOutput output) throws SoundLostException {
        short[] block = new short[Synthesizer.samples(BLOCK_MILLIS)];
        output.open();
        try (output) {
            for (int at = fromMillis; at < toMillis + TAIL_MILLIS; at += BLOCK_MILLIS) {
                for (int i = 0; i < block.length; i++) {
                    int position = Synthesizer.samples(at) + i;
                    block[i] = at < toMillis ? burst.sample(position) : 0;
                }
                output.write(block);
            }
        }
    }
}
