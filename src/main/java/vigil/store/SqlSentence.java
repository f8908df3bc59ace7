package vigil.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What a failure of the database means, in words for the person at the console.
///
/// The numbers are SQLite's primary result codes (sqlite.org/rescode.html); extended codes carry them in
/// the low byte.
final class SqlSentence {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int CONSTRAINT = 19;
    private static final int NOT_A_DATABASE = 26;

    private SqlSentence() {}

    /// A part of a sentence: `the disk is full`.
    static String of(Throwable failure) {
        SQLException sql = sql(failure);
        if (sql == null) {
            return String.valueOf(failure.getMessage());
        }
        return switch (sql.getErrorCode() & 0xff) {
            case BUSY, LOCKED -> "another program keeps the database locked";
            case READ_ONLY -> "the database may not be written";
            case IO_ERROR -> "the disk cannot be read or written";
            case CORRUPT -> "the database is damaged";
            case FULL -> "the disk is full";
            case CANNOT_OPEN -> "the database cannot be opened";
            case NOT_A_DATABASE -> "it is no database, or it is damaged";
            default -> String.valueOf(sql.getMessage());
        };
    }

    /// True if the entry itself is at fault, so that trying again cannot help.
    static boolean isConstraint(SQLException failure) {
        return (failure.getErrorCode() & 0xff) == CONSTRAINT;
    }

    private static @Nullable SQLException sql(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException e) {
                return e;
            }
        }
        return null;
    }
}
