package vigil.session;

import java.util.List;
import java.util.Optional;

/// What a clinic has set, for all its rooms, each with its history.
///
/// Thread rule: any thread but the JavaFX one; each call reads or writes afresh, and a value put is durable when the
/// call returns.
public interface ClinicSettings {
    /// The value in force.
    Optional<Setting> newest(String key);

    /// Every value it ever had, newest first.
    List<Setting> versions(String key);

    /// Sets a value; the one before is kept.
    ///
    /// @param json any JSON value
    void put(String key, String json, String by);
}
