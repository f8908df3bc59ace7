package vigil.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vigil.annunciator.Melodies;
import vigil.annunciator.Outlets;
import vigil.annunciator.Reminder;
import vigil.annunciator.SoundSettings;
import vigil.annunciator.Voice;
import vigil.annunciator.Volume;

/// The options of `vigil sounds` that change the clinic's settings.
final class SoundChange {
    private enum Rooms {
        quiet,
        loud
    }

    private enum Notes {
        on,
        off
    }

    @Option(names = "--by", paramLabel = "NAME", description = "who changes the settings; kept with them")
    private String by = "";

    @Option(names = "--volume", paramLabel = "0..100", description = "how loud; each step is 0.4 dB")
    private @Nullable Integer volume;

    @Option(
            names = "--floor",
            paramLabel = "0..100",
            description = "below which nobody turns the volume; an administrator's decision")
    private @Nullable Integer floor;

    @Option(
            names = "--melodies",
            paramLabel = "on|off",
            description = "whether the notes tell what an alarm is about; off: one note for all")
    private @Nullable Notes melodies;

    @Option(
            names = "--reminder",
            paramLabel = "SECONDS",
            description = "how often a paused sound reminds of itself: 0, 30 or 60")
    private @Nullable Integer reminder;

    @Option(
            names = "--station",
            paramLabel = "DEVICE",
            description = "the nurse station's sound device; empty: the computer's usual one")
    private @Nullable String station;

    @Option(
            names = "--in-room",
            paramLabel = "ROOM=DEVICE",
            description = "the sound device in a room, repeatable; empty: none")
    private List<String> inRooms = List.of();

    @Option(
            names = "--rooms",
            paramLabel = "quiet|loud",
            description = "quiet: rooms are silent for as long as the nurse station can be heard")
    private @Nullable Rooms rooms;

    /// Who changes them; empty if nobody was named.
    String by() {
        return by;
    }

    /// True if any setting is to be changed.
    boolean isAsked() {
        return volume != null
                || floor != null
                || melodies != null
                || reminder != null
                || station != null
                || rooms != null
                || !inRooms.isEmpty();
    }

    /// The settings with the changes.
    ///
    /// @param present the devices that there are
    /// @throws CannotDo if a value is not possible
    SoundSettings of(SoundSettings before, List<String> present, long wallMillis) {
        try {
            return new SoundSettings(voice(before.voice(), wallMillis), outlets(before.outlets(), present));
        } catch (IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private Voice voice(Voice before, long wallMillis) {
        Volume kept = floor == null ? before.volume() : before.volume().withFloor(floor, by, wallMillis);
        Melodies notes = before.melodies();
        if (melodies != null) {
            notes = melodies == Notes.on ? Melodies.BY_CATEGORY : Melodies.ONE_NOTE;
        }
        return new Voice(
                volume == null ? kept : kept.at(volume),
                notes,
                reminder == null ? before.reminder() : Reminder.every(reminder));
    }

    private Outlets outlets(Outlets before, List<String> present) {
        Map<String, String> devices = new LinkedHashMap<>(before.rooms());
        for (String text : inRooms) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new CannotDo("A room's sound device is written ROOM=DEVICE, for example \"Room 1=PCH\", not \""
                        + text + "\".");
            }
            String device = text.substring(equals + 1);
            if (device.isEmpty()) {
                devices.remove(text.substring(0, equals));
            } else {
                devices.put(text.substring(0, equals), known(device, present));
            }
        }
        return new Outlets(
                station == null ? before.station() : known(station, present),
                devices,
                rooms == null ? before.quietRooms() : rooms == Rooms.quiet);
    }

    /// A device that is there, or the usual one.
    ///
    /// @throws CannotDo if it is not
    static String known(String device, List<String> present) {
        if (!device.isEmpty() && !present.contains(device)) {
            throw new CannotDo("There is no sound device \"" + device + "\"; "
                    + (present.isEmpty() ? "there is none at all." : "there are: " + String.join(", ", present) + "."));
        }
        return device;
    }
}
