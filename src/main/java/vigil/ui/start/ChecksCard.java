package vigil.ui.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.monitor.MonitorCommand;
import vigil.session.gate.GateState;
import vigil.treatment.Check;
import vigil.treatment.CheckGroup;
import vigil.treatment.Scale;
import vigil.ui.control.Choice;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;

/// Every check that the rules ask before the dose, by group, in a list that scrolls. None has a preset answer.
final class ChecksCard extends Pane {
    /// The id under which the gate asks for the sedation score.
    static final String SEDATION = "baseline.sedation";

    private static final double WIDTH = 704;
    private static final double ROW_WIDTH = WIDTH - 60;
    private final StartModel model;
    private final Label done;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = Rows.list(rows, 20, 58, WIDTH - 32, 446 - 66);
    private final Map<String, CheckRow> byCheck = new HashMap<>();
    private final Choice sedation;
    private final Pane sedationRow = new Pane();
    private List<Check> built = List.of();

    ChecksCard(StartModel model) {
        this.model = model;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, 300, 40, Pos.CENTER_LEFT).setText("Safety checks");
        done = Words.at(this, "body-s ink2", 320, 14, WIDTH - 340, 40, Pos.CENTER_RIGHT);
        scroll.setId("checks");
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        List<String> scores = IntStream.rangeClosed(Scale.MOAAS.least(), Scale.MOAAS.most())
                .mapToObj(Integer::toString)
                .toList();
        sedation = new Choice(
                "MOAA/S",
                scores,
                48,
                48,
                4,
                score -> model.ask(by -> new MonitorCommand.ScoreSedation(score + Scale.MOAAS.least(), by)));
        Place.size(sedationRow, ROW_WIDTH, CheckRow.HEIGHT);
        Rows.rule(sedationRow, 0, 0, ROW_WIDTH);
        Words.at(sedationRow, "body", 0, 0, 330, CheckRow.HEIGHT, Pos.CENTER_LEFT)
                .setText("MOAA/S before the dose");
        sedationRow.getChildren().add(Place.at(sedation, ROW_WIDTH - 308, 3, 308, 48));
    }

    void show(List<CheckFace> checks, boolean scores, OptionalInt score) {
        List<Check> wanted = checks.stream().map(CheckFace::check).toList();
        if (!wanted.equals(built)) {
            built = wanted;
            build(wanted);
        }
        checks.forEach(c -> Optional.ofNullable(byCheck.get(c.check().id())).ifPresent(row -> row.show(c)));
        Words.visible(sedationRow, scores);
        sedation.show(score.isPresent() ? OptionalInt.of(score.getAsInt() - Scale.MOAAS.least()) : score);
        long stops =
                checks.stream().filter(c -> c.state() == GateState.HARD_STOP).count();
        done.setText(StartFace.answered(checks) + (stops > 0 ? ", " + stops + " stop" : ""));
    }

    private void build(List<Check> checks) {
        byCheck.clear();
        rows.getChildren().clear();
        for (CheckGroup group : CheckGroup.values()) {
            List<Check> asked = checks.stream().filter(c -> c.group() == group).toList();
            if (!asked.isEmpty()) {
                rows.getChildren().add(caption(group));
            }
            for (Check check : asked) {
                CheckRow row = Place.size(new CheckRow(check, model, ROW_WIDTH), ROW_WIDTH, CheckRow.HEIGHT);
                byCheck.put(check.id(), row);
                rows.getChildren().add(row);
            }
        }
        rows.getChildren().add(sedationRow);
        scroll.setVvalue(0);
    }

    private static Node caption(CheckGroup group) {
        Pane caption = Place.size(new Pane(), ROW_WIDTH, 34);
        Words.at(caption, "note semibold ink3", 0, 10, ROW_WIDTH, 22, Pos.CENTER_LEFT)
                .setText(words(group));
        return caption;
    }

    /// As a caption says it.
    static String words(CheckGroup group) {
        return switch (group) {
            case IDENTITY -> "Identity";
            case BODY -> "Body";
            case FASTING -> "Fasting";
            case CONTRAINDICATION -> "Contraindications and cautions";
            case MEDICINE -> "Medicines taken";
            case ESCORT -> "Way home";
            case READINESS -> "Before the dose";
            case SCORE -> "Scores";
            case RECOVERY -> "Recovery";
            case GOING_HOME -> "Going home";
        };
    }

    /// Brings a check into sight and says where the keyboard goes; empty if it is not one of these.
    Optional<Node> place(String check) {
        boolean isSedation = check.equals(SEDATION);
        Node row = isSedation ? sedationRow : byCheck.get(check);
        if (row == null) {
            return Optional.empty();
        }
        double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        double y = row.getBoundsInParent().getMinY() - CheckRow.HEIGHT;
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
        return isSedation ? Optional.of(sedation.getChildren().getFirst()) : ((CheckRow) row).first();
    }
}
