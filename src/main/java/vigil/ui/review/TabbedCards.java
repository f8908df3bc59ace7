package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// Several cards in the place of one, with a row of buttons above them that says which is seen (ux 14).
///
/// Thread rule: FX thread.
final class TabbedCards extends Pane {
    /// The row of buttons with the gap below it, px.
    static final double BAR = 56;

    private static final double GAP = 8;

    private final List<Region> cards = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();

    /// A card and what its button says.
    record Tab(String id, String words, Region card) {}

    TabbedCards(double width, double height, List<Tab> tabs) {
        Place.size(this, width, height);
        double words = tabs.stream().mapToDouble(TabbedCards::wide).sum();
        double spare = (width - words - GAP * (tabs.size() - 1)) / tabs.size();
        double x = 0;
        for (Tab tab : tabs) {
            Button button = Buttons.of(tab.words(), () -> show(tab.card()));
            button.getStyleClass().add("review-tab");
            button.setId("tab-" + tab.id());
            double wide = wide(tab) + spare;
            getChildren().add(Place.at(button, Math.rint(x), 0, Math.floor(wide), 44));
            buttons.add(button);
            x += wide + GAP;
        }
        for (Tab tab : tabs) {
            tab.card().relocate(0, BAR);
            cards.add(tab.card());
            getChildren().add(tab.card());
        }
        show(tabs.getFirst().card());
    }

    private static double wide(Tab tab) {
        return TextWidth.of(tab.words(), Fonts.SEMIBOLD, 14);
    }

    private void show(Region card) {
        for (int i = 0; i < cards.size(); i++) {
            boolean chosen = cards.get(i) == card;
            Words.visible(cards.get(i), chosen);
            Buttons.setSelected(buttons.get(i), chosen);
        }
    }
}
