package vigil.annunciator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/// The computer's sound devices as `javax.sound.sampled` names its mixers.
///
/// Any thread may call.
public final class JavaSoundDevices implements SoundDevices {
    private static final DataLine.Info LINE = new DataLine.Info(SourceDataLine.class, JavaSoundOutput.FORMAT);

    @Override
    public List<String> names() {
        return distinct(mixers().stream().map(Mixer.Info::getName).toList());
    }

    @Override
    public SoundOutput output(String name) {
        return new JavaSoundOutput(name);
    }

    /// The mixer of that name.
    static Mixer.Info mixer(String name) throws SoundLostException {
        List<Mixer.Info> mixers = mixers();
        int at = distinct(mixers.stream().map(Mixer.Info::getName).toList()).indexOf(name);
        if (at < 0) {
            throw new SoundLostException("\"" + name + "\" is missing");
        }
        return mixers.get(at);
    }

    /// Two alike are told apart by a number, in the system's order.
    static List<String> distinct(List<String> names) {
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String numbered = name;
            for (int n = 2; distinct.contains(numbered); n++) {
                numbered = name + " #" + n;
            }
            distinct.add(numbered);
        }
        return distinct;
    }

    private static List<Mixer.Info> mixers() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> AudioSystem.getMixer(info).isLineSupported(LINE))
                .toList();
    }
}
