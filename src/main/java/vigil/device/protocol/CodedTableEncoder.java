package vigil.device.protocol;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vigil.device.protocol.ieee11073.AgentWriter;
import vigil.metric.Metric;
import vigil.metric.Validity;
import vigil.profile.CodedProfile;

/// Writes the wire bytes of a table such as `vigil decode` prints, for a device with a driver of its own. Rows
/// with the same first cell, one after the other, are one report.
///
/// Confined to one thread.
final class CodedTableEncoder {
    private final CodedProfile profile;
    private final AgentWriter writer;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Metric, Double> report = new EnumMap<>(Metric.class);
    private String frame = "";
    private int firstLine;

    CodedTableEncoder(CodedProfile profile) {
        if (!profile.driver().equals(CodedProfile.IEEE_11073_20601)) {
            throw CodedDrivers.noDriver(profile);
        }
        this.profile = profile;
        this.writer = new AgentWriter();
    }

    /// The wire bytes of a whole table. The header and empty lines are passed over.
    ///
    /// @throws IllegalArgumentException if a row cannot be encoded: one sentence with its line number
    byte[] encode(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.strip().equals(DecodedTable.HEADER)) {
                TableRow row = parsed(line, i + 1);
                if (!row.frame().equals(frame)) {
                    flush();
                }
                if (report.isEmpty()) {
                    frame = row.frame();
                    firstLine = i + 1;
                }
                report.put(row.metric(), value(row));
            }
        }
        flush();
        return out.toByteArray();
    }

    private TableRow parsed(String line, int number) {
        try {
            TableRow row = TableRow.parse(line);
            if (!profile.metrics().contains(row.metric())) {
                throw new IllegalArgumentException(profile.id() + " has no " + row.metric());
            }
            return row;
        } catch (IllegalArgumentException e) {
            throw atLine(number, e);
        }
    }

    private static IllegalArgumentException atLine(int number, IllegalArgumentException e) {
        return new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }

    /// A number that must not be used is sent as 0, which is none of these metrics; one that is not there as
    /// "not a number".
    private static double value(TableRow row) {
        return row.validity() == Validity.INVALID && Double.isNaN(row.value()) ? 0 : row.value();
    }

    private void flush() {
        if (report.isEmpty()) {
            return;
        }
        try {
            out.writeBytes(writer.report(report));
        } catch (IllegalArgumentException e) {
            throw atLine(firstLine, e);
        }
        report.clear();
    }
}
