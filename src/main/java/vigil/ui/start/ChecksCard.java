package vigil.ui.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
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
import vigil.ui.language.Texts;

/// Every check that the rules ask before the dose, by group, in a list that scrolls. None has a preset answer.
final class ChecksCard extends Pane {
    private static final Texts TEXTS = Texts.of(ChecksCard.class);

    /// The id under which the gate asks for the sedation score.
    static final String SEDATION = "baseline.sedation";

    private static final double SCORE = 48;
    private final StartModel model;
    private final double rowWidth;
    private final boolean flows;
    private final Label done;
    private final VBox rows = new VBox();
    private final ScrollPane scroll;
    private final Map<String, CheckRow> byCheck = new HashMap<>();
    private final Choice sedation;
    private final Pane sedationRow = new Pane();
    private List<Check> built = List.of();

    /// @param height px; 0 for a card as high as its rows, which something else scrolls
    ChecksCard(StartModel model, double width, double height) {
        this.model = model;
        flows = height == 0;
        rowWidth = width - (flows ? 40 : 60);
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, width - 300, 40, Pos.CENTER_LEFT).setText(TEXTS.say("checks"));
        done = Words.at(this, "body-s ink2", width - 270, 14, 250, 40, Pos.CENTER_RIGHT);
        scroll = Rows.list(rows, 20, 58, width - 32, height - 66);
        scroll.setId("checks");
        scroll.setFocusTraversable(false);
        if (flows) {
            scroll.setContent(null);
            rows.relocate(20, 58);
            rows.setPadding(new Insets(0, 0, 12, 0));
        }
        getChildren().add(flows ? rows : scroll);
        List<String> scores = IntStream.rangeClosed(Scale.MOAAS.least(), Scale.MOAAS.most())
                .mapToObj(Integer::toString)
                .toList();
        sedation = new Choice(
                TEXTS.say("sedation.spoken"),
                scores,
                SCORE,
                SCORE,
                8,
                score -> model.ask(by -> new MonitorCommand.ScoreSedation(score + Scale.MOAAS.least(), by)));
        double taken = scores.size() * (SCORE + 8) - 8;
        Place.size(sedationRow, rowWidth, CheckRow.HEIGHT);
        Rows.rule(sedationRow, 0, 0, rowWidth);
        Words.at(sedationRow, "body", 0, 0, rowWidth - taken - 8, CheckRow.HEIGHT, Pos.CENTER_LEFT)
                .setText(TEXTS.say("sedation"));
        sedationRow.getChildren().add(Place.at(sedation, rowWidth - taken, 4, taken, SCORE));
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
        String answered = StartFace.answered(checks);
        done.setText(stops > 0 ? TEXTS.say("checks.stops", answered, stops) : answered);
    }

    /// Makes the rows anew: what was typed in one and not understood goes with it.
    void forgetDrafts() {
        build(built);
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
                CheckRow row = Place.size(new CheckRow(check, model, rowWidth), rowWidth, CheckRow.HEIGHT);
                byCheck.put(check.id(), row);
                rows.getChildren().add(row);
            }
        }
        rows.getChildren().add(sedationRow);
        scroll.setVvalue(0);
    }

    private Node caption(CheckGroup group) {
        Pane caption = Place.size(new Pane(), rowWidth, 34);
        Words.at(caption, "note semibold ink3", 0, 10, rowWidth, 22, Pos.CENTER_LEFT)
                .setText(GroupWords.of(group));
        return caption;
    }

    /// Brings a check into sight and says where the keyboard goes; empty if it is not one of these.
    Optional<Node> place(String check) {
        boolean isSedation = check.equals(SEDATION);
        Node row = isSedation ? sedationRow : byCheck.get(check);
        if (row == null) {
            return Optional.empty();
        }
        if (!flows) {
            Rows.scrollTo(scroll, row.getBoundsInParent().getMinY() - CheckRow.HEIGHT);
        }
        return isSedation ? Optional.of(sedation.getChildren().getFirst()) : ((CheckRow) row).first();
    }
}
