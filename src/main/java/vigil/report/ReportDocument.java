package vigil.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import vigil.alarm.PresetShelf;
import vigil.session.Patient;
import vigil.session.Session;

/// The report's pages as XHTML: head, what runs on every page, and the sections in reading order.
final class ReportDocument {
    /// Said on every page.
    static final String NOT_A_DEVICE =
            "Vigil is not a certified medical device. It does not replace the bedside devices.";

    private ReportDocument() {}

    static String of(RecordedSession recorded, PresetShelf shelf, ZoneId zone) {
        Session session = recorded.session();
        PresetWords preset = PresetWords.of(session.started().limits(), shelf, zone);
        ReportTime time = ReportTime.of(session, zone);
        SessionStatistics statistics = SessionStatistics.of(session);
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">");
        head(
                out,
                session,
                "Session " + session.id() + ", " + session.started().room() + ", " + time.date(session.began()));
        out.open("body");
        running(out, session, time);
        new Identification(recorded, preset, time).write(out);
        new StatisticsBand(session, statistics, time).write(out);
        out.element("h2", "Vital signs").raw("<div>");
        SvgChart.write(out, session, time);
        out.raw("</div>");
        new TreatmentPages(recorded, time).write(out);
        new AlarmTable(session, statistics.alarms(), time).write(out);
        new CuffTable(session, time).write(out);
        readByHand(out, session, time);
        new MarkTable(session, time).write(out);
        clocks(out, recorded, time);
        new GapTable(session, time).write(out);
        new RemarkTable(session, time).write(out);
        new LimitTable(session, preset).write(out);
        new LimitChangeTable(session, preset, time).write(out);
        new DeviceTable(session).write(out);
        Method.write(out, statistics, zone);
        return out.raw("</body></html>").toString();
    }

    private static void readByHand(Markup out, Session session, ReportTime time) {
        HandTable table = new HandTable(session, time);
        if (table.isNeeded()) {
            table.write(out);
        }
    }

    private static void clocks(Markup out, RecordedSession recorded, ReportTime time) {
        ClockTable table = new ClockTable(recorded.log(), time);
        if (table.isNeeded()) {
            table.write(out);
        }
    }

    static void head(Markup out, Session session, String title) {
        out.open("head").element("title", title);
        out.empty(
                "meta",
                "name",
                "author",
                "content",
                "Vigil " + session.started().software());
        out.empty("meta", "name", "subject", "content", "Vital signs of a treatment session");
        out.empty("meta", "name", "description", "content", title);
        out.raw("<style>").raw(styleSheet()).raw("</style>").close("head");
    }

    static void running(Markup out, Session session, ReportTime time) {
        out.open("div", "class", "running-head")
                .element("b", shortened(name(session.started().patient())));
        out.text(shortened(reference(session.started().patient())) + " · " + time.date(session.began()));
        out.close("div");
        if (session.started().simulated()) {
            out.open("div", "class", "running-simulated")
                    .element("span", "SIMULATION")
                    .close("div");
        }
        out.element("div", "Session " + session.id() + " · " + NOT_A_DEVICE, "class", "running-id");
        out.raw("<div class=\"running-page\"><span class=\"page\"></span> of <span class=\"pages\"></span></div>");
    }

    /// What fits on one line beside other things; the first page has it whole.
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 39)) + "…";
    }

    /// The patient's name, or the words for its absence.
    static String name(Patient patient) {
        return patient.name().isBlank() ? "Unnamed patient" : patient.name();
    }

    /// ` · ID 20377`; empty without a reference.
    static String reference(Patient patient) {
        return patient.reference().isBlank() ? "" : " · ID " + patient.reference();
    }

    private static String styleSheet() {
        try (InputStream in = ReportDocument.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
