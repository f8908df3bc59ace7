package vigil.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vigil.session.CoursePlace;
import vigil.session.course.Course;
import vigil.session.course.PastSession;

/// A course's sessions as CSV, for programs, newest first: times in ISO 8601 UTC, durations in seconds.
final class CourseList {
    private CourseList() {}

    static void print(Course course, Appendable out) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator("\n")
                .setHeader(
                        "session",
                        "start",
                        "series",
                        "number",
                        "of",
                        "modality",
                        "drug",
                        "mg",
                        "ran_s",
                        "planned_s",
                        "peak_sys",
                        "peak_dia",
                        "lowest_spo2",
                        "adverse",
                        "phase",
                        "simulated")
                .get();
        try {
            CSVPrinter printer = new CSVPrinter(out, format);
            for (PastSession session : course.past()) {
                row(printer, session);
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(CSVPrinter printer, PastSession s) throws IOException {
        printer.printRecord(
                s.session(),
                s.start(),
                s.place().map(CoursePlace::series).orElse(""),
                s.place().map(p -> String.valueOf(p.number())).orElse(""),
                s.place().map(p -> String.valueOf(p.of())).orElse(""),
                s.modality().id(),
                s.drug(),
                s.milligrams().isPresent() ? CourseTable.number(s.milligrams().getAsDouble()) : "",
                s.dosed().map(ran -> String.valueOf(ran.toSeconds())).orElse(""),
                s.planned().toSeconds(),
                number(s.peakSystolic()),
                number(s.peakDiastolic()),
                number(s.lowestSaturation()),
                String.join(";", s.adverseEvents()),
                s.ended(),
                s.simulated());
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }
}
