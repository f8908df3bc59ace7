package vigil.report;

import java.time.ZoneId;
import vigil.session.Session;
import vigil.session.rems.RemsField;
import vigil.session.rems.RemsForm;
import vigil.session.rems.RemsState;

/// The pages of the REMS patient monitoring form as XHTML.
final class RemsDocument {
    private RemsDocument() {}

    static String of(Session session, RemsForm form, ZoneId zone) {
        ReportTime time = ReportTime.of(session, zone);
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">");
        ReportDocument.head(out, session, "REMS patient monitoring form, session " + session.id());
        out.open("body");
        ReportDocument.running(out, session, time);
        title(out, session, time);
        summary(out, form);
        fields(out, form);
        out.element(
                "p",
                "Filled by Vigil " + session.started().software() + " from what was measured and charted in session "
                        + session.id() + ", as the log stood at " + time.date(session.last()) + ", "
                        + time.clock(session.last()) + ". Clock times are " + zone.getId()
                        + ". Vigil submits nothing: a person checks every field and sends the form.",
                "class",
                "note below-rows");
        return out.raw("</body></html>").toString();
    }

    private static void title(Markup out, Session session, ReportTime time) {
        String name = ReportDocument.name(session.started().patient());
        out.open("table", "class", "title").open("tr").open("td");
        out.element("div", "REMS patient monitoring form · " + RemsReport.FOR_CHECKING, "class", "kind");
        out.element("h1", name, "class", name.length() > Identification.LONG_NAME ? "long" : "short")
                .close("td");
        out.open("td", "class", "plate").element("div", session.started().room(), "class", "room");
        out.element("div", time.date(session.began()), "class", "day")
                .close("td")
                .close("tr")
                .close("table");
    }

    private static void summary(Markup out, RemsForm form) {
        long filled = RemsReport.count(form.fields(), RemsState.FILLED);
        long missing = RemsReport.count(form.fields(), RemsState.MISSING);
        long elsewhere = RemsReport.count(form.fields(), RemsState.ELSEWHERE);
        out.open("div", "class", "boxed");
        out.element(
                "div",
                missing == 0 ? "Nothing that this console could know is missing." : missing + " missing.",
                "class",
                "strong");
        out.element(
                "div",
                filled + " of " + form.fields().size()
                        + " fields are filled. Not known to Vigil, to be filled in by hand: " + elsewhere + ".");
        out.close("div");
    }

    private static void fields(Markup out, RemsForm form) {
        ReportTable table = new ReportTable(out, "Fields, " + form.fields().size(), RemsReport.FOR_CHECKING);
        table.columns("Field", "38", "Value", "32", "Where from", "30");
        form.fields().forEach(field -> row(out, field));
        table.end();
    }

    private static void row(Markup out, RemsField field) {
        boolean isValue = field.state() == RemsState.FILLED || field.state() == RemsState.MISSING;
        out.open("tr").element("td", field.label());
        out.element("td", RemsReport.words(field), "class", isValue ? "strong" : "second");
        out.element("td", field.source(), "class", "second").close("tr");
    }
}
