package vigil.annunciator;

/// Where sound goes: mono, 16 bit, 44.1 kHz.
///
/// Thread rule: `open` and `write` are called on the annunciator's thread only; `close` on any thread, also while a
/// `write` waits.
public interface SoundOutput extends AutoCloseable {
    /// Takes the sound device. Called again after a loss, until it succeeds.
    void open() throws SoundLostException;

    /// Hands over samples and waits until there is room for them: this paces the annunciator.
    void write(short[] samples) throws SoundLostException;

    /// Gives the device back; without effect if it is not open.
    @Override
    void close();
}
