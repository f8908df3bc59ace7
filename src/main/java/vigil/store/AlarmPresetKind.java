package vigil.store;

import java.util.List;
import vigil.alarm.AlarmPreset;
import vigil.store.preset.PresetReader;
import vigil.store.preset.PresetText;

/// Limits of alarms, as the library keeps them.
final class AlarmPresetKind implements PresetKind<AlarmPreset> {
    @Override
    public String versions() {
        return "preset_version";
    }

    @Override
    public String acts() {
        return "preset_act";
    }

    @Override
    public int since() {
        return 2;
    }

    @Override
    public List<AlarmPreset> shipped() {
        return AlarmPreset.shipped();
    }

    @Override
    public String id(AlarmPreset preset) {
        return preset.id();
    }

    @Override
    public int version(AlarmPreset preset) {
        return preset.version();
    }

    @Override
    public String title(AlarmPreset preset) {
        return preset.title();
    }

    @Override
    public String write(AlarmPreset preset) {
        return PresetJson.write(preset);
    }

    @Override
    public AlarmPreset read(String id, String content) {
        AlarmPreset read = PresetJson.read(id, content);
        if (!read.limits().preset().equals(id)) {
            throw new BadPayload("its content is that of another");
        }
        return read;
    }

    @Override
    public String text(AlarmPreset preset) {
        return PresetText.of(preset);
    }

    @Override
    public AlarmPreset edited(String file, String text, String id, int version) {
        return PresetReader.read(file, text, id, version, AlarmPreset.STANDARD);
    }

    @Override
    public AlarmPreset as(AlarmPreset source, String id, String title, int version) {
        return new AlarmPreset(id, title, source.limits().as(id, version), source.cuffInDosing());
    }
}
