package vigil.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import vigil.metric.Timestamp;

/// Reads rows of `session_event` from a query.
final class Rows {
    /// The columns [#read] reads, of a table called `e`.
    static final String COLUMNS = "e.seq, e.mono_nanos, e.wall_millis, e.type, e.payload";

    /// The same for a list of sessions, which needs not the rules that each start carries: they are most of its text.
    /// What
    /// is no JSON stays as it is, so that it is found damaged.
    static final String WITHOUT_RULES = "e.seq, e.mono_nanos, e.wall_millis, e.type,"
            + " CASE WHEN json_valid(e.payload) THEN json_remove(e.payload, '$.treatment') ELSE e.payload END";

    private Rows() {}

    static Row read(ResultSet result, StatementContext context) throws SQLException {
        return new Row(
                result.getLong(1),
                new Timestamp(result.getLong(2), result.getLong(3)),
                result.getString(4),
                result.getString(5));
    }
}
