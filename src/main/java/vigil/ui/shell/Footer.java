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
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Facts below every screen, and always what this console is not.
// Requirement: UI-HONEST-1
// Control: H29
final class Footer extends HBox {
    private static final Texts TEXTS = Texts.of(Footer.class);

    private final HBox facts = new HBox(28);
    private List<Fact> shown = List.of();

    Footer() {
        getStyleClass().add("footer");
        setAlignment(Pos.CENTER_LEFT);
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox secondary = line(new Fact(Icon.SHIELD, TEXTS.say("footer.secondary")));
        secondary.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(facts, space, secondary);
    }

    /// On a small canvas facts stand closer.
    void compose(Composition composition) {
        facts.setSpacing(composition == Composition.FULL ? 28 : 16);
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
    }

    private static HBox line(Fact fact) {
        HBox line = new HBox(9, fact.icon().node(16), Words.of("note ink3", fact.text()));
        line.getStyleClass().add("ink3");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
