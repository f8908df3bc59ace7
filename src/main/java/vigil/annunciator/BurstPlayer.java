package vigil.annunciator;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AudibleSignal;

/// Turns what is to be heard into samples, block after block. Its time is the number of samples it has
/// made, so it needs no clock and can neither run late nor time out.
///
/// A signal that ends leaves its burst at the least number of pulses (6.10). A paused one stops after the
/// present pulse: a person asked for silence. A more urgent one takes over after the present pulse; a less
/// urgent one follows after a short rest, so that the ear can part them. A test sounds only while no alarm does.
///
/// Thread rule: confined to the annunciator's thread.
final class BurstPlayer {
    /// The shortest pause between bursts that the table allows (clinical facts, 1.3).
    private static final int REST_MILLIS = 2_500;
    /// The shortest spacing x of HIGH that the table allows (clinical facts, 1.3): a more urgent alarm waits no longer.
    private static final int GAP_MILLIS = 50;

    private SoundRequest request = SoundRequest.NONE;
    private Voice voice = Voice.STANDARD;
    private @Nullable Burst playing;
    private @Nullable BurstPattern before;
    private int position;
    private int rest;
    private boolean isTesting;

    /// Asks for one HIGH burst, to hear whether it can be heard. An alarm that sounds is a test in itself and
    /// makes it void.
    void test() {
        isTesting = true;
    }

    /// Fills `block` with the next samples.
    ///
    /// @param how counts from the next burst on
    void render(SoundRequest wanted, Voice how, short[] block) {
        request = wanted;
        voice = how;
        decide(pattern().orElse(null));
        if (playing == null) {
            Arrays.fill(block, (short) 0);
            rest = Math.max(0, rest - block.length);
            return;
        }
        for (int i = 0; i < block.length; i++) {
            block[i] = playing.sample(position);
            position++;
            if (position == playing.period()) {
                begin(playing.pattern());
            }
        }
        isTesting &= !isTestOver(playing);
    }

    private Optional<BurstPattern> pattern() {
        Optional<BurstPattern> alarm = BurstPattern.of(request.signal());
        if (alarm.isPresent()) {
            isTesting = false;
            return alarm;
        }
        if (isTesting) {
            return Optional.of(BurstPattern.TEST);
        }
        return request.signal() == AudibleSignal.PAUSED ? BurstPattern.of(voice.reminder()) : Optional.empty();
    }

    private void decide(@Nullable BurstPattern wanted) {
        if (playing == null) {
            if (wanted != null && (rest == 0 || before == null || !before.isLouderThan(wanted))) {
                begin(wanted);
            }
        } else if (!playing.pattern().equals(wanted) && playing.pulseAt(position) < 0) {
            if (wanted != null && wanted.isLouderThan(playing.pattern())) {
                takeOver(playing, wanted);
            } else if (isAskedToBeSilent()
                    || position >= Synthesizer.samples(playing.pattern().leastEndMillis())) {
                before = playing.pattern();
                playing = null;
                rest = Synthesizer.samples(REST_MILLIS);
            }
        }
    }

    private boolean isTestOver(Burst burst) {
        return burst.pattern().equals(BurstPattern.TEST)
                && position >= Synthesizer.samples(BurstPattern.TEST.endMillis());
    }

    private boolean isAskedToBeSilent() {
        return request.signal() == AudibleSignal.PAUSED;
    }

    /// After the silence that parts two pulses, or the two bursts would run into one.
    private void takeOver(Burst from, BurstPattern to) {
        if (from.pulseAt(position - Synthesizer.samples(GAP_MILLIS)) < 0) {
            begin(to);
        }
    }

    private void begin(BurstPattern pattern) {
        playing = Burst.of(pattern, request, voice);
        position = 0;
        rest = 0;
    }
}
