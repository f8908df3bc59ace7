package vigil.app.command;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vigil.metric.Timestamp;
import vigil.report.EventRow;
import vigil.session.SessionEntry;

/// One entry of a session as a line of JSON, the form in which `vigil watch` prints it (design, section 5):
/// `{"seq":12,"t":3.125,"type":"reading","device":"…","metric":"SPO2","value":97,…}`.
public final class EventLine {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private EventLine() {}

    /// The line of an entry of a session that began at `start`, without a line end.
    public static String of(SessionEntry entry, Timestamp start) {
        return MAPPER.writeValueAsString(EventRow.of(entry, start).cells());
    }
}
