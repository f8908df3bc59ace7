package vigil.app.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import vigil.annunciator.Melodies;
import vigil.annunciator.Outlets;
import vigil.annunciator.SoundSettings;
import vigil.annunciator.Voice;
import vigil.annunciator.Volume;

/// Sound devices and settings as lines of a name, a tab and a value.
final class SoundTable {
    private SoundTable() {}

    static void print(List<String> devices, SoundSettings settings, PrintWriter out) {
        devices.forEach(device -> line(out, "device", device));
        Voice voice = settings.voice();
        line(out, "volume", String.valueOf(voice.volume().level()));
        line(out, "floor", floor(voice.volume()));
        line(out, "melodies", voice.melodies() == Melodies.BY_CATEGORY ? "on" : "off");
        line(out, "reminder", String.valueOf(voice.reminder().seconds()));
        Outlets outlets = settings.outlets();
        line(out, "station", outlets.station().isEmpty() ? "(usual device)" : outlets.station());
        line(out, "rooms", outlets.quietRooms() ? "quiet" : "loud");
        new TreeMap<>(outlets.rooms()).forEach((room, device) -> line(out, "in-room", room + "=" + device));
        out.flush();
    }

    private static String floor(Volume volume) {
        return volume.floorBy().isEmpty()
                ? volume.floor() + "\tas shipped"
                : volume.floor() + "\tset by " + volume.floorBy() + " at "
                        + Instant.ofEpochMilli(volume.floorSetMillis());
    }

    private static void line(PrintWriter out, String name, String value) {
        out.println(name + "\t" + value);
    }
}
