package vigil.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import vigil.alarm.PresetShelf;
import vigil.session.SessionEntry;

/// A session as a printed document: identification, chart, statistics, and every alarm, reading, dose and note.
///
/// The file is PDF/A-2 (an archive can keep it) and tagged; fonts are embedded, the chart is vectors. Nothing in it is
/// smoothed, filled or left out: gaps are drawn, counted and listed (risk H26 of the clinical facts).
///
/// Thread rule: any worker thread; a report takes a second or two.
public final class PdfReport {
    private PdfReport() {}

    /// Writes the report with clock times of this machine's zone. The stream stays open.
    ///
    /// @param log the whole log of the session: some of the report tells how it stood at an earlier moment
    /// @param shelf knows the preset's title and signature
    /// @throws IOException if the stream cannot be written
    public static void write(List<SessionEntry> log, PresetShelf shelf, OutputStream out) throws IOException {
        write(log, shelf, ZoneId.systemDefault(), out);
    }

    /// Writes the report with clock times of `zone`.
    ///
    /// @throws IOException if the stream cannot be written
    public static void write(List<SessionEntry> log, PresetShelf shelf, ZoneId zone, OutputStream out)
            throws IOException {
        RecordedSession recorded = RecordedSession.of(log);
        PdfPages.write(
                ReportDocument.of(recorded, shelf, zone),
                recorded.session().started().software(),
                out);
    }
}
