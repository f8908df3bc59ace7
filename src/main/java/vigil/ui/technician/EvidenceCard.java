package vigil.ui.technician;

import java.time.Duration;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.metric.Metric;
import vigil.profile.Profile;
import vigil.profile.SerialSettings;
import vigil.profile.UsbId;
import vigil.ui.control.LabelFit;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// What a profile is about and what it rests on: link settings, metrics, evidence, and what nobody knows.
///
/// Thread rule: FX thread.
final class EvidenceCard extends Pane {
    private static final Texts TEXTS = Texts.of(EvidenceCard.class);
    private static final double ROW = 28;
    /// Room for two lines, px.
    private static final double TALL_ROW = 38;
    private static final double NARROW = 500;
    private static final double TOP = 50;
    private static final double NAME = 124;

    private final double row;
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
        row = width < NARROW ? TALL_ROW : ROW;
        measures = field(TEXTS.say("evidence.measures"), 0, width);
        link = field(TEXTS.say("evidence.link"), 1, width);
        usb = field(TEXTS.say("evidence.usb"), 2, width);
        evidence = field(TEXTS.say("evidence.evidence"), 3, width);
        double below = TOP + 4 * row;
        note = paragraph(width);
        unknown = paragraph(width);
        VBox paragraphs = new VBox(8, named("", note), named(TEXTS.say("evidence.unknown"), unknown));
        getChildren().add(Rows.list(paragraphs, 16, below + 2, width - 24, height - below - 14));
    }

    private Label field(String name, int place, double width) {
        double y = TOP + place * row;
        Words.at(this, "note ink3", 16, y, 120, row, Pos.CENTER_LEFT).setText(name);
        return LabelFit.wrap(Words.at(this, "body-s", 140, y, width - 156, row, Pos.CENTER_LEFT));
    }

    /// As high as its text; where both together are too long for the card they scroll.
    private static Label paragraph(double width) {
        Label label = Words.of("body-s ink2");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setPrefWidth(width - 32 - NAME - 14);
        return label;
    }

    private static HBox named(String name, Label paragraph) {
        Label label = Words.of("note ink3", name);
        label.setMinWidth(NAME);
        return new HBox(label, paragraph);
    }

    void show(ProfileRow shown) {
        heading.setText(shown.name());
        evidence.setText(shown.evidence());
        if (shown.profile().isEmpty()) {
            link.setText("–");
            usb.setText("–");
            measures.setText("–");
            note.setText(TEXTS.say("evidence.not-loaded"));
            unknown.setText("");
            return;
        }
        Profile profile = shown.profile().get();
        String others = profile.link().alternatives().isEmpty()
                ? ""
                : TEXTS.say(
                        "evidence.or",
                        profile.link().alternatives().stream()
                                .map(EvidenceCard::speed)
                                .collect(Collectors.joining(", ")));
        link.setText(words(profile.link().settings()) + others + " · "
                + TEXTS.say("evidence.stale-after", time(profile.link().silenceLimit())));
        String known = profile.link().usb().stream().map(UsbId::toString).collect(Collectors.joining(" · "));
        usb.setText(known.isEmpty() ? TEXTS.say("evidence.none-known") : known);
        measures.setText(profile.metrics().stream().map(Metric::label).collect(Collectors.joining(" · ")));
        note.setText(profile.evidenceNote());
        unknown.setText(
                profile.unknown().isEmpty()
                        ? TEXTS.say("evidence.nothing-noted")
                        : String.join("\n", profile.unknown()));
    }

    private static String time(Duration limit) {
        return limit.toSeconds() < 120 ? limit.toSeconds() + " s" : limit.toMinutes() + " min";
    }

    private static String words(SerialSettings s) {
        String flow = s.flowControl() == SerialSettings.FlowControl.NONE
                ? TEXTS.say("evidence.no-flow")
                : s.flowControl().name();
        return speed(s) + ", " + flow;
    }

    private static String speed(SerialSettings s) {
        return s.baud() + " " + s.dataBits() + s.parity().name().charAt(0) + s.stopBits();
    }
}
