package vigil.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The shape of the database: which version a file has, which this program knows, and the way from one to
/// the other.
///
/// Migrations lie beside this class's resources, one file a version, and are never edited once released.
final class Schema {
    /// The newest version this program knows: the highest `V…__….sql`.
    static final int NEWEST = 4;

    /// The first version of all, with the sessions' logs.
    static final int SESSIONS = 1;

    /// The first version with a clinic's presets and settings, and with the index of alarms.
    static final int CLINIC = 2;

    /// The first version with the courses of patients, and with the index of patients.
    static final int COURSES = 3;

    /// The first version with the staff, the audit log and the hash chain.
    static final int STAFF = 4;

    /// "VIGL", which the first migration writes into the file's header.
    private static final int APPLICATION_ID = 0x5649474C;

    private Schema() {}

    /// Refuses a file that is not Vigil's, is damaged, or was made by a newer Vigil. Only reads.
    ///
    /// @return the file's schema version; 0 if a console died while it made the file
    static int check(DataFolder folder) {
        try (Handle handle = Jdbi.create(Connections.reading(folder.database())).open()) {
            if (number(handle, "PRAGMA application_id") != APPLICATION_ID) {
                return unmade(folder, handle);
            }
            int version =
                    number(handle, "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success = 1");
            if (version > NEWEST) {
                throw new StoreException("The record in " + folder.path() + " was made by a newer Vigil (schema "
                        + version + ", this one knows " + NEWEST + "); it is left as it is.");
            }
            return version;
        } catch (JdbiException e) {
            throw new StoreException(folder.database() + " cannot be read: " + SqlSentence.of(e) + ".", e);
        }
    }

    /// Brings a database to [#NEWEST], making it if it is not there.
    static void migrate(DataFolder folder) {
        try {
            flyway(Connections.creating(folder.database())).migrate();
        } catch (FlywayException e) {
            throw new StoreException(
                    "The database " + folder.database() + " cannot be brought up to date: " + SqlSentence.of(e) + ".",
                    e);
        }
    }

    static Flyway flyway(DataSource source) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:vigil/store/migration")
                .validateMigrationNaming(true)
                .load();
    }

    /// Until the first migration is done, all there can be is the list of migrations.
    private static int unmade(DataFolder folder, Handle handle) {
        if (number(handle, "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'flyway_schema_history'") > 0) {
            throw new StoreException(folder.database() + " is not a record of Vigil; it is left as it is.");
        }
        return 0;
    }

    private static int number(Handle handle, String query) {
        return handle.createQuery(query)
                .map((row, context) -> Optional.of(row.getInt(1)))
                .one()
                .orElse(0);
    }
}
