package vigil.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import vigil.staff.Role;
import vigil.staff.StaffMember;

/// Reads and writes the tables of the staff, inside whatever transaction the caller has.
final class StaffRows {
    private static final String MEMBERS = "SELECT m.id, m.name, v.roles, v.active FROM staff_member m"
            + " JOIN staff_version v ON v.member = m.id"
            + " AND v.version = (SELECT max(version) FROM staff_version WHERE member = m.id)";
    private static final String ADD_MEMBER = "INSERT INTO staff_member (name, fold) VALUES (?, ?)";
    private static final String ADD_VERSION = """
            INSERT INTO staff_version (member, version, roles, active, made_by, wall_millis)
            VALUES (:member, (SELECT coalesce(max(version), 0) + 1 FROM staff_version WHERE member = :member),
                    :roles, :active, :by, :wall)""";
    private static final String ADD_PIN = """
            INSERT INTO staff_pin (member, version, salt, iterations, hash, made_by, wall_millis)
            VALUES (:member, (SELECT coalesce(max(version), 0) + 1 FROM staff_pin WHERE member = :member),
                    :salt, :iterations, :hash, :by, :wall)""";
    private static final String PIN =
            "SELECT salt, iterations, hash FROM staff_pin WHERE member = ? ORDER BY version DESC LIMIT 1";

    private StaffRows() {}

    /// Everybody, in the order of their names.
    static List<StaffMember> all(Handle handle) {
        return handle.createQuery(MEMBERS + " ORDER BY m.fold")
                .map(StaffRows::read)
                .list();
    }

    static Optional<StaffMember> find(Handle handle, long id) {
        return handle.createQuery(MEMBERS + " WHERE m.id = ?")
                .bind(0, id)
                .map(StaffRows::read)
                .findOne();
    }

    static boolean isTaken(Handle handle, String name) {
        return handle.createQuery("SELECT count(*) FROM staff_member WHERE fold = ?")
                        .bind(0, fold(name))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /// @return the new person's id
    static long add(Handle handle, String name) {
        return handle.createUpdate(ADD_MEMBER)
                .bind(0, name)
                .bind(1, fold(name))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    static void version(Handle handle, StaffMember member, String by, long wallMillis) {
        handle.createUpdate(ADD_VERSION)
                .bind("member", member.id())
                .bind("roles", member.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")))
                .bind("active", member.active() ? 1 : 0)
                .bind("by", by)
                .bind("wall", wallMillis)
                .execute();
    }

    static Optional<PinHash> pin(Handle handle, long member) {
        return handle.createQuery(PIN)
                .bind(0, member)
                .map((row, context) -> new PinHash(row.getString(1), row.getInt(2), row.getString(3)))
                .findOne();
    }

    static void pin(Handle handle, long member, PinHash pin, String by, long wallMillis) {
        handle.createUpdate(ADD_PIN)
                .bind("member", member)
                .bind("salt", pin.salt())
                .bind("iterations", pin.iterations())
                .bind("hash", pin.hash())
                .bind("by", by)
                .bind("wall", wallMillis)
                .execute();
    }

    private static StaffMember read(ResultSet row, StatementContext context) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : row.getString(3).split(",")) {
            roles.add(Role.valueOf(role));
        }
        return new StaffMember(row.getLong(1), row.getString(2), roles, row.getInt(4) == 1);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
