package vigil.ui.discharge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.session.discharge.CriterionGroup;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.TypedText;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// All criteria in three groups: measured by Vigil, asked and seen, going home (ux 12.4). It scrolls where too much is
/// open at once.
///
/// Thread rule: FX thread.
final class CriteriaCard extends Pane {
    private static final Texts TEXTS = Texts.of(CriteriaCard.class);

    private static final double TOP = 57;
    private static final double FOOT = 52;
    private static final double BAR = 10;

    private final CriterionShape shape;
    private final DischargeViewModel model;
    private final Answers answers;
    private final Label count;
    private final List<Node> last;
    private final VBox rows = new VBox();
    private final ScrollPane scroll;
    private final Map<String, CriterionPane> panes = new HashMap<>();
    private final Map<CriterionGroup, HBox> heads = new HashMap<>();
    private List<String> shown = List.of();

    /// @param shape how much room each criterion has; a narrow card has its way back at its foot
    /// @param last what follows the criteria, in the same list; may be nothing
    CriteriaCard(CriterionShape shape, DischargeViewModel model, Runnable openForm, double height, Node... last) {
        this.shape = shape;
        this.last = List.of(last);
        this.model = model;
        this.answers = new Answers(model, openForm);
        getStyleClass().addAll("card", "criteria");
        Words.at(this, "heading", 20, 8, 300, 48, Pos.CENTER_LEFT).setText(TEXTS.say("criteria.title"));
        count = Words.at(this, "heading-small", shape.width() - 220, 8, 200, 48, Pos.CENTER_RIGHT);
        Button back = Buttons.of(Icon.BACK, TEXTS.say("criteria.back"), model::backToObservation);
        back.setId("back-to-observation");
        back.getStyleClass().add("dense");
        // Wider than the card by its bar, which so stands in the gutter and covers no row.
        double foot = shape.stacked() ? FOOT : 8;
        scroll = Rows.list(rows, 0, TOP, shape.width() + BAR, height - TOP - foot);
        scroll.setId("criteria");
        if (shape.stacked()) {
            Place.at(back, 16, height - FOOT + 4, 260, 44);
        } else {
            Place.at(back, 396, 8, 244, 44);
        }
        getChildren().addAll(scroll, back);
    }

    void show(DischargeFace face) {
        count.setText(face.count());
        List<String> ids = face.rows().stream().map(CriterionRow::id).toList();
        if (!ids.equals(shown)) {
            shown = ids;
            fill(face);
        }
        face.rows().forEach(r -> pane(r.id()).show(r));
    }

    void clear() {
        shown = List.of();
        panes.clear();
        rows.getChildren().clear();
        count.setText("");
    }

    /// Takes over an answer that was begun in another layout.
    void take(CriteriaCard before) {
        TypedText.carry(before.rows, rows); // a list that nobody has seen yet does not find its rows
    }

    /// Brings a row into sight and the keyboard to its answers.
    void jump(String criterion) {
        CriterionPane pane = pane(criterion);
        rows.applyCss();
        rows.layout();
        Rows.scrollTo(scroll, pane.getLayoutY() - (scroll.getViewportBounds().getHeight() - pane.getHeight()) / 2);
        pane.entry().requestFocus();
    }

    private CriterionPane pane(String id) {
        return panes.computeIfAbsent(id, i -> new CriterionPane(shape, model, answers));
    }

    private void fill(DischargeFace face) {
        List<Node> all = new ArrayList<>();
        for (CriterionGroup group : CriterionGroup.values()) {
            List<CriterionRow> members = face.rows(group);
            if (!members.isEmpty()) {
                all.add(heads.computeIfAbsent(group, CriteriaCard::head));
                members.forEach(r -> all.add(pane(r.id())));
            }
        }
        all.addAll(last);
        rows.getChildren().setAll(all);
    }

    private static HBox head(CriterionGroup group) {
        Icon icon = switch (group) {
            case MEASURED -> Icon.WAVE;
            case SEEN -> Icon.STETHOSCOPE;
            case GOING_HOME -> Icon.HOME;
        };
        String words = switch (group) {
            case MEASURED -> TEXTS.say("criteria.measured");
            case SEEN -> TEXTS.say("criteria.seen");
            case GOING_HOME -> TEXTS.say("criteria.home");
        };
        HBox head = new HBox(10, icon.node(18), Words.of("body-s semibold ink2", words));
        head.getStyleClass().addAll("criteria-head", "ink2");
        head.setAlignment(Pos.BOTTOM_LEFT);
        return Place.height(head, group == CriterionGroup.MEASURED ? 30 : 40);
    }
}
