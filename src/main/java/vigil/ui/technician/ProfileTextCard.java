package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.profile.Problem;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The text of a profile, read-only: problems are marked in the margin and told below. Fields of a measured metric take
/// its colour.
///
/// Thread rule: FX thread.
final class ProfileTextCard extends Pane {
    private static final Texts TEXTS = Texts.of(ProfileTextCard.class);
    private static final double LINE = 21;
    private static final double TOP = 46;
    private static final double PROBLEM = 26;
    private static final int MOST_PROBLEMS = 4;

    private final Label heading;
    private final Label about;
    private final VBox text = new VBox();
    private final VBox problems = new VBox();
    private final double width;
    private final double height;

    ProfileTextCard(double width, double height) {
        this.width = width;
        this.height = height;
        getStyleClass().add("card");
        Place.size(this, width, height);
        heading = Words.at(this, "heading-small", 16, 8, width - 300, 32, Pos.CENTER_LEFT);
        about = Words.at(this, "note ink3", width - 280, 8, 264, 32, Pos.CENTER_RIGHT);
        Rows.rule(this, 0, TOP - 3, width);
    }

    void show(ProfileSheet sheet) {
        heading.setText(sheet.row().id() + " / " + sheet.row().file().getFileName());
        int count = sheet.row().problems().size();
        about.setText(
                count == 0
                        ? TEXTS.say("text.in-order")
                        : TEXTS.say("text.broken", sheet.row().about()));
        double state = Math.ceil(TextWidth.of(about.getText(), Fonts.REGULAR, 14)) + 2;
        Place.at(about, width - 16 - state, 8, state, 32);
        Place.at(heading, 16, 8, width - 48 - state, 32);
        List<Node> lines = new ArrayList<>();
        List<String> all = sheet.lines();
        for (int i = 0; i < all.size(); i++) {
            lines.add(line(i + 1, all.get(i), !sheet.problemsOn(i + 1).isEmpty()));
        }
        text.getChildren().setAll(lines);
        int told = Math.min(MOST_PROBLEMS, count);
        double below = told == 0 ? 0 : told * PROBLEM + 12;
        problems.getChildren()
                .setAll(sheet.row().problems().stream()
                        .limit(MOST_PROBLEMS)
                        .map(this::problem)
                        .toList());
        Place.at(problems, 0, height - below, width, below);
        getChildren().removeIf(n -> n instanceof javafx.scene.control.ScrollPane || n == problems);
        getChildren().addAll(Rows.list(text, 0, TOP, width, height - TOP - below - 8), problems);
    }

    private Pane line(int number, String content, boolean wrong) {
        Pane line = new Pane();
        String words = content.replace("\t", "    ");
        double room = width - 90;
        // In whole lines: how high one is differs a little with the faces that were in use before.
        long rows = Math.round(
                TextWidth.heightOf(words, Fonts.MONO, 14, room) / TextWidth.heightOf("0", Fonts.MONO, 14, room));
        double high = LINE * Math.max(1, rows);
        Place.size(line, width - 20, high);
        line.getStyleClass().add("code-line");
        if (wrong) {
            line.getStyleClass().add("wrong");
            Node mark = Icon.CROSS.box(14);
            mark.relocate(6, 4);
            line.getChildren().add(mark);
        }
        Words.at(line, "code ink3", 16, 0, 34, LINE, Pos.CENTER_RIGHT).setText(String.valueOf(number));
        Label code = Words.at(line, "code " + ink(content), 62, 0, room, high, Pos.CENTER_LEFT);
        code.setWrapText(true);
        code.setText(words);
        return line;
    }

    /// A line that names a metric takes its colour; comments step back.
    private static String ink(String content) {
        if (content.strip().startsWith("#")) {
            return "ink3";
        }
        if (content.contains("SPO2") || content.contains("PLETH")) {
            return "of-spo2";
        }
        if (content.contains("PULSE_RATE") && !content.contains("NIBP")) {
            return "of-pr";
        }
        if (content.contains("PERFUSION_INDEX") || content.contains("RESP_RATE") || content.contains("TEMP")) {
            return "of-rr";
        }
        return content.contains("NIBP_") ? "of-bp" : "ink2";
    }

    private Pane problem(Problem problem) {
        Pane row = new Pane();
        Place.size(row, width, PROBLEM);
        Node mark = Icon.CROSS.box(16);
        mark.relocate(16, 5);
        row.getChildren().add(mark);
        Words.at(row, "body-s semibold", 42, 0, 130, PROBLEM, Pos.CENTER_LEFT)
                .setText(TEXTS.say("text.line", String.valueOf(problem.line()), String.valueOf(problem.column())));
        Words.at(row, "body-s ink2", 164, 0, width - 180, PROBLEM, Pos.CENTER_LEFT)
                .setText(problem.text());
        return row;
    }
}
