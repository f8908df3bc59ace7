package vigil.annunciator;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/// A sound device of the computer, through `javax.sound.sampled`.
///
/// Thread rule: see [SoundOutput].
public final class JavaSoundOutput implements SoundOutput {
    static final AudioFormat FORMAT = new AudioFormat(Synthesizer.SAMPLE_RATE, 16, 1, true, false);
    /// 100 ms: the most that a new alarm waits behind samples already handed over.
    private static final int BUFFER_BYTES = Synthesizer.samples(100) * 2;

    private final String device;
    private volatile @Nullable SourceDataLine line;

    /// The computer's usual sound device.
    public JavaSoundOutput() {
        this("");
    }

    /// @param device one of [JavaSoundDevices#names()]; empty for the computer's usual one
    public JavaSoundOutput(String device) {
        this.device = device;
    }

    @Override
    public void open() throws SoundLostException {
        try {
            SourceDataLine opened = device.isEmpty()
                    ? AudioSystem.getSourceDataLine(FORMAT)
                    : AudioSystem.getSourceDataLine(FORMAT, JavaSoundDevices.mixer(device));
            opened.open(FORMAT, BUFFER_BYTES);
            opened.start();
            line = opened;
        } catch (IllegalArgumentException e) {
            // What javax.sound says where there is no device at all.
            throw new SoundLostException("is missing");
        } catch (LineUnavailableException e) {
            throw new SoundLostException("cannot be used: " + e.getMessage());
        }
    }

    @Override
    public void write(short[] samples) throws SoundLostException {
        SourceDataLine open = line;
        if (open == null) {
            throw new SoundLostException("is closed");
        }
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        if (open.write(bytes.array(), 0, bytes.capacity()) < bytes.capacity()) {
            throw new SoundLostException("went away");
        }
    }

    @Override
    public void close() {
        SourceDataLine open = line;
        line = null;
        if (open != null) {
            open.close();
        }
    }
}
