package vigil.app.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.session.ClinicSettings;
import vigil.session.Setting;

/// A clinic's settings in memory, which can become unreadable.
final class KeptSettings implements ClinicSettings {
    private final List<Setting> settings = new ArrayList<>();
    private boolean broken;

    void setBroken(boolean isBroken) {
        broken = isBroken;
    }

    @Override
    public Optional<Setting> newest(String key) {
        return versions(key).stream().findFirst();
    }

    @Override
    public List<Setting> versions(String key) {
        if (broken) {
            throw new IllegalStateException("the disk does not answer");
        }
        return settings.reversed().stream()
                .filter(setting -> setting.key().equals(key))
                .toList();
    }

    @Override
    public void put(String key, String json, String by) {
        settings.add(new Setting(key, versions(key).size() + 1, json, by, 0));
    }
}
