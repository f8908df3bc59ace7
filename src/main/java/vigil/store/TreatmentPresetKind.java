package vigil.store;

import java.util.List;
import vigil.store.preset.TreatmentReader;
import vigil.treatment.TreatmentPreset;
import vigil.treatment.TreatmentText;

/// Rules of treatments, as the library keeps them.
final class TreatmentPresetKind implements PresetKind<TreatmentPreset> {
    @Override
    public String versions() {
        return "treatment_version";
    }

    @Override
    public String acts() {
        return "treatment_act";
    }

    @Override
    public int since() {
        return 4;
    }

    @Override
    public List<TreatmentPreset> shipped() {
        return TreatmentPreset.shipped();
    }

    @Override
    public String id(TreatmentPreset preset) {
        return preset.id();
    }

    @Override
    public int version(TreatmentPreset preset) {
        return preset.version();
    }

    @Override
    public String title(TreatmentPreset preset) {
        return preset.title();
    }

    @Override
    public String write(TreatmentPreset preset) {
        return TreatmentText.write(preset);
    }

    @Override
    public TreatmentPreset read(String id, String content) {
        TreatmentPreset read = read(content);
        if (!read.id().equals(id)) {
            throw new BadPayload("its content is that of another");
        }
        return read;
    }

    @Override
    public String text(TreatmentPreset preset) {
        return TreatmentText.write(preset) + "\n";
    }

    @Override
    public TreatmentPreset edited(String file, String text, String id, int version) {
        return TreatmentReader.read(file, text, id, version);
    }

    @Override
    public TreatmentPreset as(TreatmentPreset source, String id, String title, int version) {
        return source.as(id, title, version);
    }

    private static TreatmentPreset read(String content) {
        try {
            return TreatmentText.read(content);
        } catch (IllegalArgumentException e) {
            throw new BadPayload(String.valueOf(e.getMessage()));
        }
    }
}
