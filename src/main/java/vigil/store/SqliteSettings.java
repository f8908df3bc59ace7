package vigil.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vigil.metric.Clock;
import vigil.session.ClinicSettings;
import vigil.session.Setting;

/// The clinic's settings in the database. Every method throws [StoreException] if it cannot be read or written.
public final class SqliteSettings implements ClinicSettings {
    private static final String OF_KEY = "SELECT key, version, value, made_by, wall_millis FROM clinic_setting"
            + " WHERE key = ? ORDER BY version DESC";
    private static final String ADD = """
            INSERT INTO clinic_setting (key, version, value, made_by, wall_millis)
            VALUES (:key, (SELECT coalesce(max(version), 0) + 1 FROM clinic_setting WHERE key = :key),
                    :value, :by, :wall)""";

    private final ClinicFile file;
    private final Clock clock;

    SqliteSettings(ClinicFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// The settings of a data folder; without a record there, none.
    public static SqliteSettings of(Path dataDir, Clock clock) {
        return new SqliteSettings(new ClinicFile(new DataFolder(dataDir)), clock);
    }

    @Override
    public Optional<Setting> newest(String key) {
        return versions(key).stream().findFirst();
    }

    @Override
    public List<Setting> versions(String key) {
        if (!file.isThere()) {
            return List.of();
        }
        return file.reading(handle -> handle.createQuery(OF_KEY)
                .bind(0, key)
                .map(SqliteSettings::read)
                .list());
    }

    @Override
    public void put(String key, String json, String by) {
        try {
            JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new StoreException("The setting \"" + key + "\" is no JSON and was not saved.", e);
        }
        file.writing(handle -> handle.createUpdate(ADD)
                .bind("key", key)
                .bind("value", json)
                .bind("by", by)
                .bind("wall", clock.now().wallMillis())
                .execute());
    }

    private static Setting read(ResultSet row, StatementContext context) throws SQLException {
        return new Setting(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getLong(5));
    }
}
