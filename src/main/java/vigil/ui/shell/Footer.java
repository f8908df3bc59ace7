package vigil.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vigil.ui.control.Composition;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// Facts below every screen, and always what this console is not. The first facts matter most: where not all have room,
/// one that has none is left out whole, because half a fact may say something else.
// Requirement: UI-HONEST-1
// Control: H29
final class Footer extends HBox {
    private static final Texts TEXTS = Texts.of(Footer.class);

    /// The margins and the least distance to what stands at the right, px.
    private static final double AROUND = 2 * 24 + 16;
    /// A fact's icon and the gap after it, px.
    private static final double ICON = 25;

    private final HBox facts = new HBox(28);
    private final double secondary = length(TEXTS.say("footer.secondary"));
    private List<Fact> shown = List.of();

    Footer() {
        getStyleClass().add("footer");
        setAlignment(Pos.CENTER_LEFT);
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox always = line(new Fact(Icon.SHIELD, TEXTS.say("footer.secondary")));
        always.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(facts, space, always);
        widthProperty().subscribe(width -> fit());
    }

    /// On a small canvas facts stand closer.
    void compose(Composition composition) {
        facts.setSpacing(composition == Composition.FULL ? 28 : 16);
        fit();
    }

    void show(List<Fact> newFacts) {
        if (newFacts.equals(shown)) {
            return;
        }
        if (newFacts.stream()
                .map(Fact::icon)
                .toList()
                .equals(shown.stream().map(Fact::icon).toList())) {
            for (int i = 0; i < newFacts.size(); i++) {
                HBox line = (HBox) facts.getChildren().get(i);
                ((Label) line.getChildren().getLast()).setText(newFacts.get(i).text());
            }
        } else {
            facts.getChildren().setAll(newFacts.stream().map(Footer::line).toList());
        }
        shown = List.copyOf(newFacts);
        fit();
    }

    private void fit() {
        double room = getWidth() - AROUND - secondary;
        double taken = 0;
        for (int i = 0; i < shown.size(); i++) {
            double needed = length(shown.get(i).text()) + (i == 0 ? 0 : facts.getSpacing());
            boolean fits = i == 0 || taken + needed <= room;
            Words.visible(facts.getChildren().get(i), fits);
            taken += fits ? needed : 0;
        }
    }

    private static double length(String words) {
        return ICON + TextWidth.of(words, Fonts.REGULAR, 14);
    }

    private static HBox line(Fact fact) {
        HBox line = new HBox(9, fact.icon().node(16), Words.of("note ink3", fact.text()));
        line.getStyleClass().add("ink3");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
