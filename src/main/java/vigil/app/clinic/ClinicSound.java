package vigil.app.clinic;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.annunciator.SoundSettings;
import vigil.session.ClinicSettings;
import vigil.session.Setting;

/// The sound settings among the clinic's settings. Whatever happens to them, there are settings to sound by: those that
/// were read last, or the shipped ones.
///
/// Thread rule: [#get()] on one thread; the others as [ClinicSettings] says.
public final class ClinicSound implements Supplier<SoundSettings> {
    /// Under which they are kept.
    public static final String KEY = "sound";

    private static final Logger LOG = LoggerFactory.getLogger(ClinicSound.class);

    private final ClinicSettings clinic;
    private SoundSettings good = SoundSettings.STANDARD;
    private int version;
    private boolean isBroken;

    public ClinicSound(ClinicSettings clinic) {
        this.clinic = clinic;
    }

    /// The settings to sound by now.
    @Override
    public SoundSettings get() {
        try {
            Optional<Setting> newest = clinic.newest(KEY);
            if (newest.isPresent() && newest.get().version() != version) {
                good = SoundSettingsJson.read(newest.get().json());
                version = newest.get().version();
            }
            isBroken = false;
        } catch (RuntimeException e) {
            if (!isBroken) {
                LOG.error("the sound settings cannot be read, those before stay in force: {}", e.toString());
            }
            isBroken = true;
        }
        return good;
    }

    /// The settings as they are kept.
    ///
    /// @throws IllegalArgumentException with one sentence if they cannot be read
    public SoundSettings read() {
        return clinic.newest(KEY)
                .map(Setting::json)
                .map(SoundSettingsJson::read)
                .orElse(SoundSettings.STANDARD);
    }

    /// Keeps settings, with who set them.
    public void put(SoundSettings settings, String by) {
        clinic.put(KEY, SoundSettingsJson.write(settings), by);
    }
}
