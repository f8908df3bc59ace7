package vigil.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vigil.session.Session;
import vigil.session.rems.RemsField;
import vigil.session.rems.RemsForm;
import vigil.session.rems.RemsState;

/// The patient monitoring form of the esketamine REMS as a document for checking: every field with its value and where
/// that came from, missing ones in words. Vigil submits nothing.
///
/// Thread rule: any worker thread.
public final class RemsReport {
    /// Said on every page and row: whoever reads an export must not take it for a submission.
    static final String FOR_CHECKING = "for checking, not submitted";

    private RemsReport() {}

    /// True if a session has such a form: only intranasal esketamine does.
    public static boolean isFor(Session session) {
        return !form(session, ZoneId.systemDefault()).fields().isEmpty();
    }

    /// The form of a session as pages. The stream stays open.
    ///
    /// @param zone for times of day
    /// @throws IOException if the stream cannot be written
    public static void pdf(Session session, ZoneId zone, OutputStream out) throws IOException {
        pdf(session, form(session, zone), zone, out);
    }

    static void pdf(Session session, RemsForm form, ZoneId zone, OutputStream out) throws IOException {
        PdfPages.write(RemsDocument.of(session, form, zone), session.started().software(), out);
    }

    /// The form of a session as CSV, UTF-8, `\n` at the end of a line. Columns are only ever added, at the end.
    ///
    /// @param zone for times of day
    /// @throws IOException if it cannot be written
    public static void csv(Session session, ZoneId zone, Appendable out) throws IOException {
        csv(session, form(session, zone), out);
    }

    static void csv(Session session, RemsForm form, Appendable out) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator("\n")
                .setHeader("field", "label", "value", "source", "state", "session", "simulated", "note")
                .get();
        CSVPrinter printer = new CSVPrinter(out, format);
        for (RemsField field : form.fields()) {
            printer.printRecord(
                    field.id(),
                    field.label(),
                    field.value().orElse(""),
                    field.source(),
                    field.state(),
                    session.id(),
                    session.started().simulated(),
                    session.started().simulated() ? "SIMULATION, " + FOR_CHECKING : FOR_CHECKING);
        }
        printer.flush();
    }

    private static RemsForm form(Session session, ZoneId zone) {
        return RemsForm.of(session, session.last(), zone);
    }

    /// What stands where a value would.
    static String words(RemsField field) {
        return switch (field.state()) {
            case FILLED -> field.value().orElse("");
            case MISSING -> "MISSING";
            case NOT_APPLICABLE -> "does not apply";
            case ELSEWHERE -> "to be filled in by hand";
        };
    }

    /// The fields in a state.
    static long count(List<RemsField> fields, RemsState state) {
        return fields.stream().filter(f -> f.state() == state).count();
    }
}
