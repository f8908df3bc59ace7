package vigil.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.alarm.PresetSignature;

/// Reads the clinic's presets from their tables.
///
/// @param <P> the preset
final class PresetRows<P> {
    private static final Logger LOG = LoggerFactory.getLogger(PresetRows.class);
    private final PresetKind<P> kind;

    PresetRows(PresetKind<P> kind) {
        this.kind = kind;
    }

    /// Every version that can be read, by name, newest first. One that cannot is left out with a warning, so that it
    /// does not hide the others; `vigil verify` names it.
    List<PresetVersion<P>> all(Handle handle) {
        return decode(rows(handle), e -> LOG.warn("{}", e.getMessage()));
    }

    /// What is wrong with the presets; empty if nothing is.
    Optional<String> damage(Handle handle) {
        List<String> problems = new ArrayList<>();
        decode(rows(handle), e -> problems.add(String.valueOf(e.getMessage())));
        return problems.stream().findFirst();
    }

    /// The newest version that was ever signed is the one that counts, also when it is withdrawn: no older one comes
    /// back by itself.
    private List<PresetVersion<P>> decode(List<Stored> rows, Consumer<BadPayload> bad) {
        List<PresetVersion<P>> versions = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (Stored row : rows) {
            boolean counts = row.signed().isPresent() && decided.add(row.preset());
            try {
                versions.add(version(row, counts && row.withdrawn().isEmpty()));
            } catch (BadPayload e) {
                bad.accept(new BadPayload("Preset " + row.preset() + ", version " + row.number() + ", cannot be used: "
                        + e.getMessage() + "."));
            }
        }
        return versions;
    }

    private List<Stored> rows(Handle handle) {
        return handle.createQuery("""
            SELECT v.preset, v.version, v.content, v.copied_from, v.made_by, v.wall_millis,
                   s.digest, s.made_by, s.wall_millis, s.reason, w.made_by, w.wall_millis, w.reason
            FROM %1$s v
            LEFT JOIN %2$s s ON s.preset = v.preset AND s.version = v.version AND s.act = 'signed'
            LEFT JOIN %2$s w ON w.preset = v.preset AND w.version = v.version AND w.act = 'withdrawn'
            ORDER BY v.preset, v.version DESC""".formatted(kind.versions(), kind.acts()))
                .map((row, context) -> Stored.of(row))
                .list();
    }

    /// One row, its content not yet read.
    private record Stored(
            String preset,
            int number,
            String content,
            String copiedFrom,
            String by,
            long wallMillis,
            String digest,
            Optional<PresetSignature> signed,
            Optional<PresetSignature> withdrawn) {

        static Stored of(ResultSet row) throws SQLException {
            return new Stored(
                    row.getString(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getLong(6),
                    row.getString(7) == null ? "" : row.getString(7),
                    signature(row, 8),
                    signature(row, 11));
        }

        private static Optional<PresetSignature> signature(ResultSet row, int from) throws SQLException {
            return row.getString(from) == null
                    ? Optional.empty()
                    : Optional.of(
                            new PresetSignature(row.getString(from), row.getLong(from + 1), row.getString(from + 2)));
        }
    }

    private PresetVersion<P> version(Stored row, boolean released) {
        if (row.signed().isPresent() && !row.digest().equals(PresetJson.digest(row.content()))) {
            throw new BadPayload("its content is not what " + row.signed().get().by() + " signed");
        }
        P read = kind.read(row.preset(), row.content());
        if (kind.version(read) != row.number()) {
            throw new BadPayload("its content is that of another");
        }
        return PresetVersion.of(
                kind, read, row.copiedFrom(), row.by(), row.wallMillis(), row.signed(), row.withdrawn(), released);
    }
}
