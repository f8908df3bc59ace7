package vigil.session;

/// How the record is doing.
///
/// @param failing true while entries cannot be made durable
/// @param reason why, in one sentence; empty if it does not fail
/// @param waiting entries that are not durable yet
/// @param lastWriteMonoNanos when the last commit succeeded, on the monotonic clock; 0 if none was needed yet
public record RecorderHealth(boolean failing, String reason, int waiting, long lastWriteMonoNanos) {
    public static final RecorderHealth IDLE = new RecorderHealth(false, "", 0, 0);
}
