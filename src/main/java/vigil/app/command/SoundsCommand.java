package vigil.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.alarm.AlarmCategory;
import vigil.alarm.AudibleSignal;
import vigil.annunciator.JavaSoundDevices;
import vigil.annunciator.Melodies;
import vigil.annunciator.SoundDevices;
import vigil.annunciator.SoundLostException;
import vigil.annunciator.SoundOutput;
import vigil.annunciator.SoundRequest;
import vigil.annunciator.SoundSettings;
import vigil.annunciator.Trial;
import vigil.annunciator.Voice;
import vigil.annunciator.WavExport;
import vigil.app.clinic.ClinicSound;
import vigil.app.clinic.SystemClock;
import vigil.metric.Clock;
import vigil.store.SqliteSettings;
import vigil.store.StoreException;

/// `vigil sounds`: the sound devices, the alarm sounds, and how the clinic has set them.
@Command(
        name = "sounds",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the sound devices and the sound settings; plays an alarm sound; writes all of them as WAV files;"
                    + " changes the settings.",
            "A running console takes changed settings over within ten seconds."
        })
public final class SoundsCommand implements Runnable {
    private enum Sound {
        high,
        medium,
        low,
        reminder
    }

    private final SoundDevices devices;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder of the record, which keeps the settings (default: that of the console)")
    private Path data = Path.of(System.getProperty("user.home", "."), ".local", "share", "vigil");

    @Option(
            names = "--play",
            paramLabel = "SOUND",
            description = "plays ${COMPLETION-CANDIDATES} once, as loud as it is set")
    private @Nullable Sound played;

    @Option(
            names = "--category",
            paramLabel = "NAME",
            description = "with --play: the melody of ${COMPLETION-CANDIDATES}")
    private @Nullable AlarmCategory category;

    @Option(names = "--output", paramLabel = "DEVICE", description = "with --play: the sound device")
    private String output = "";

    @Option(
            names = "--export",
            paramLabel = "DIR",
            description = "writes every burst as a WAV file (44.1 kHz, 16 bit, mono), as loud as it can be")
    private @Nullable Path export;

    @Mixin
    private SoundChange change = new SoundChange();

    public SoundsCommand() {
        this(new JavaSoundDevices(), SystemClock.fresh());
    }

    SoundsCommand(SoundDevices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            ClinicSound kept = new ClinicSound(SqliteSettings.of(data, clock));
            SoundSettings settings = kept.read();
            if (change.isAsked()) {
                settings = change(kept, settings);
            }
            if (export != null) {
                export(export);
            }
            if (played != null) {
                play(played, settings.voice());
            }
            if (export == null && played == null) {
                list(settings);
            }
        } catch (StoreException | IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private SoundSettings change(ClinicSound kept, SoundSettings before) {
        if (change.by().isBlank()) {
            throw new CannotDo("Say who changes the sound settings: --by NAME.");
        }
        SoundSettings after = change.of(before, devices.names(), clock.now().wallMillis());
        kept.put(after, change.by());
        return after;
    }

    private void list(SoundSettings settings) {
        List<String> names = devices.names();
        SoundTable.print(names, settings, spec.commandLine().getOut());
        if (names.isEmpty()) {
            spec.commandLine().getErr().println("There is no sound device: no alarm can be heard on this computer.");
        }
    }

    private void export(Path folder) {
        try {
            PrintWriter out = spec.commandLine().getOut();
            WavExport.writeAll(folder).forEach(out::println);
            out.flush();
        } catch (IOException e) {
            throw new CannotDo("The sounds cannot be written to " + folder + ": " + e.getMessage() + ".");
        }
    }

    private void play(Sound sound, Voice voice) {
        SoundOutput device = devices.output(SoundChange.known(output, devices.names()));
        Voice how = category == null ? voice : new Voice(voice.volume(), Melodies.BY_CATEGORY, voice.reminder());
        AlarmCategory about = category == null ? AlarmCategory.GENERAL : category;
        try {
            switch (sound) {
                case high -> Trial.play(new SoundRequest(AudibleSignal.HIGH, about, false), how, device);
                case medium -> Trial.play(new SoundRequest(AudibleSignal.MEDIUM, about, false), how, device);
                case low -> Trial.play(new SoundRequest(AudibleSignal.LOW, about, false), how, device);
                case reminder -> Trial.playReminder(how, device);
            }
        } catch (SoundLostException e) {
            throw new CannotDo("The sound device " + e.getMessage() + ".");
        }
    }
}
