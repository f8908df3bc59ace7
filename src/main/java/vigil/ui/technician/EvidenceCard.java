package vigil.ui.technician;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.metric.Metric;
import vigil.profile.Profile;
import vigil.profile.SerialSettings;
import vigil.profile.UsbId;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// What a profile is about and what it rests on: link settings, metrics, evidence, and what nobody knows.
///
/// Thread rule: FX thread.
final class EvidenceCard extends Pane {
    private static final double ROW = 28;
    private static final double TOP = 50;
    private static final double NOTE = 44;

    private final Label heading;
    private final Label evidence;
    private final Label link;
    private final Label usb;
    private final Label measures;
    private final Label note;
    private final Label unknown;

    EvidenceCard(double width, double height) {
        getStyleClass().add("card");
        Place.size(this, width, height);
        heading = Words.at(this, "heading-dense", 16, 10, width - 32, 34, Pos.CENTER_LEFT);
        measures = field("measures", 0, width);
        link = field("link", 1, width);
        usb = field("USB adapters", 2, width);
        evidence = field("evidence", 3, width);
        double below = TOP + 4 * ROW;
        note = paragraph("", below, NOTE, width);
        unknown = paragraph("unknown", below + NOTE + 6, height - below - NOTE - 18, width);
    }

    private Label field(String name, int row, double width) {
        double y = TOP + row * ROW;
        Words.at(this, "note ink3", 16, y, 120, ROW, Pos.CENTER_LEFT).setText(name);
        return Words.at(this, "body-s", 140, y, width - 156, ROW, Pos.CENTER_LEFT);
    }

    private Label paragraph(String name, double y, double high, double width) {
        Words.at(this, "note ink3", 16, y + 2, 120, 22, Pos.CENTER_LEFT).setText(name);
        Label label = Words.at(this, "body-s ink2", 140, y + 2, width - 156, high, Pos.TOP_LEFT);
        label.setWrapText(true);
        return label;
    }

    void show(ProfileRow row) {
        heading.setText(row.name());
        evidence.setText(row.evidence());
        if (row.profile().isEmpty()) {
            link.setText("–");
            usb.setText("–");
            measures.setText("–");
            note.setText("This profile is not loaded. No room can use it until its problems are put right.");
            unknown.setText("");
            return;
        }
        Profile profile = row.profile().get();
        link.setText(words(profile.link().settings()) + " · stale after "
                + profile.link().silenceLimit().toSeconds() + " s");
        String known = profile.link().usb().stream().map(UsbId::toString).collect(Collectors.joining(" · "));
        usb.setText(known.isEmpty() ? "none known" : known);
        measures.setText(profile.metrics().stream().map(Metric::label).collect(Collectors.joining(" · ")));
        note.setText(profile.evidenceNote());
        unknown.setText(profile.unknown().isEmpty() ? "nothing noted" : String.join(" ", profile.unknown()));
    }

    private static String words(SerialSettings s) {
        String flow = s.flowControl() == SerialSettings.FlowControl.NONE
                ? "no flow control"
                : s.flowControl().name();
        return s.baud() + " " + s.dataBits() + s.parity().name().charAt(0) + s.stopBits() + ", " + flow;
    }
}
