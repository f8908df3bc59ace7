package vigil.report;

import vigil.session.DeviceEvidence;
import vigil.session.Session;

/// Which devices measured, what the console's knowledge of each rests on, and what is not known of it: a reader must be
/// able to judge how far the numbers may be trusted.
final class DeviceTable {
    private final Session session;

    DeviceTable(Session session) {
        this.session = session;
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(
                out,
                "Devices, " + session.started().devices().size(),
                "what each protocol's description rested on when the session began");
        if (session.started().devices().isEmpty()) {
            table.nothing("No device stood in the room.");
            return;
        }
        table.columns("Device", "26", "Rests on", "37", "Not known", "37");
        for (String device : session.started().devices()) {
            session.started()
                    .evidenceOf(device)
                    .ifPresentOrElse(evidence -> row(out, evidence), () -> table.row(device, "not recorded", ""));
        }
        table.end();
    }

    private static void row(Markup out, DeviceEvidence evidence) {
        out.open("tr").open("td").element("span", evidence.name(), "class", "strong");
        out.element("div", evidence.device(), "class", "second").close("td");
        out.open("td").element("span", evidence.kind(), "class", "strong");
        out.element("div", evidence.note(), "class", "second").close("td");
        out.open("td", "class", "second");
        if (evidence.unknown().isEmpty()) {
            out.text("nothing noted");
        }
        evidence.unknown().forEach(unknown -> out.element("div", unknown, "class", "item"));
        out.close("td").close("tr");
    }
}
