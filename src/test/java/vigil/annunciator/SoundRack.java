package vigil.annunciator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sound devices that keep what they are given. All are there until they are taken away.
final class SoundRack implements SoundDevices {
    private final Map<String, CapturedSound> devices = new LinkedHashMap<>();

    @Override
    public List<String> names() {
        return List.copyOf(devices.keySet());
    }

    @Override
    public CapturedSound output(String name) {
        return devices.computeIfAbsent(name, n -> new CapturedSound());
    }
}
