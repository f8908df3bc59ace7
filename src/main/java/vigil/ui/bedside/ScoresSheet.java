package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.treatment.Scale;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.NextFace;
import vigil.ui.face.TimeText;

/// Everything a person scores besides MOAA/S, which has its own pad; and the early-warning score on demand, to be seen
/// and never an alarm. Two pages, so that every answer is as large as a finger in a glove needs it (ux 8).
///
/// Thread rule: FX thread.
final class ScoresSheet implements LiveSheet {
    private static final double GAP = 8;
    private static final double TAB = 228;

    /// What stands together, behind one touch.
    private enum Page {
        MIND(List.of(Scale.DISSOCIATION)),
        BODY(List.of(Scale.NAUSEA, Scale.PAIN));

        private final List<Scale> scales;

        Page(List<Scale> scales) {
            this.scales = scales;
        }
    }

    private final TimeText time;
    private final Pane root = new Pane();
    private final Label fact;
    private final CadssGrid cadss;
    private final List<ScaleRow> rows = new ArrayList<>();
    private final Map<Page, Pane> pages = new EnumMap<>(Page.class);
    private final Map<Page, Button> tabs = new EnumMap<>(Page.class);
    private final WarningScoreCard warning;

    /// @param enter opens the sheet for readings by hand
    ScoresSheet(BedsideViewModel model, TimeText time, Runnable enter, Runnable close) {
        this.time = time;
        fact = SheetParts.head(root, SheetParts.HEIGHT, "", close);
        double from = SheetParts.MARGIN + 2 * (TAB + GAP);
        Place.at(fact, from, 12, SheetParts.WIDTH - from - SheetParts.CLOSED, 56);
        root.setAccessibleText(say("scores.title"));
        double high = SheetParts.HEIGHT - SheetParts.TOP;
        for (Page page : Page.values()) {
            tabs.put(page, tab(page));
        }
        cadss = Place.at(new CadssGrid(model), 0, 0, SheetParts.INNER, CadssGrid.HEIGHT);
        warning = Place.at(
                new WarningScoreCard(model, enter),
                0,
                high - WarningScoreCard.HEIGHT - 12,
                SheetParts.INNER,
                WarningScoreCard.HEIGHT);
        fill(Page.MIND, cadss, CadssGrid.HEIGHT + 2 * GAP, model);
        fill(Page.BODY, warning, 0, model);
        root.getChildren().addAll(tabs.values());
        root.getChildren().addAll(pages.values());
        turn(Page.MIND);
    }

    private Button tab(Page page) {
        Button tab = Buttons.of(say("scores." + page.name().toLowerCase(Locale.ROOT)), () -> turn(page));
        tab.setId("scores-" + page.name().toLowerCase(Locale.ROOT));
        tab.getStyleClass().add("tight");
        return Place.at(tab, SheetParts.MARGIN + page.ordinal() * (TAB + GAP), 12, TAB, 56);
    }

    /// Puts a page's scales one below the other beside its card.
    private void fill(Page page, Region card, double from, BedsideViewModel model) {
        double high = SheetParts.HEIGHT - SheetParts.TOP;
        Pane pane = Place.at(new Pane(card), SheetParts.MARGIN, SheetParts.TOP, SheetParts.INNER, high);
        pages.put(page, pane);
        double y = from;
        for (Scale scale : page.scales) {
            ScaleRow row = Place.at(new ScaleRow(scale, model, time), 0, y, SheetParts.INNER, ScaleRow.HEIGHT);
            rows.add(row);
            pane.getChildren().add(row);
            y += ScaleRow.HEIGHT + GAP;
        }
    }

    private void turn(Page page) {
        pages.forEach((p, pane) -> Words.visible(pane, p == page));
        tabs.forEach((p, tab) -> Buttons.setSelected(tab, p == page));
    }

    /// Turns to what is due.
    void turnTo(Collection<Scale> due) {
        turn(
                due.stream().anyMatch(Page.BODY.scales::contains)
                                && due.stream().noneMatch(s -> s == Scale.CADSS6 || s == Scale.DISSOCIATION)
                        ? Page.BODY
                        : Page.MIND);
    }

    @Override
    public boolean holdsDraft() {
        return cadss.isBegun();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        String last = face.session()
                .charting()
                .lastScore(Scale.CADSS6)
                .map(s -> say("scores.cadss.at", s.value(), time.clock(s.at())))
                .orElse(say("scores.cadss.never"));
        fact.setText(face.refusal().isEmpty() ? last + " · " + due(face) : phrase(face.refusal()));
        cadss.show();
        rows.forEach(row -> row.show(face.session()));
        warning.show(face.session(), now);
    }

    private static String due(BedsideFace face) {
        return face.next()
                .due()
                .filter(n -> !n.scales().isEmpty())
                .map(NextFace::what)
                .filter(w -> !w.isEmpty())
                .orElse(say("scores.touch"));
    }
}
