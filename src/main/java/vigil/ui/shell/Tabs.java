package vigil.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vigil.ui.control.Place;

/// The tabs in the top bar: one place for each screen.
final class Tabs extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final Map<Screen, Button> tabs = new EnumMap<>(Screen.class);

    Tabs(Consumer<Screen> show) {
        for (Screen screen : Screen.TABS) {
            Button tab = Place.height(new Button(screen.title()), 64);
            tab.setMinWidth(USE_PREF_SIZE);
            tab.getStyleClass().setAll("tab-word");
            tab.setId("tab-" + screen.key());
            tab.setTooltip(new Tooltip("Ctrl+" + (tabs.size() + 1)));
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setOnAction(e -> show.accept(screen));
            tabs.put(screen, tab);
            getChildren().add(tab);
        }
    }

    void select(Screen current) {
        tabs.forEach((screen, tab) -> tab.pseudoClassStateChanged(SELECTED, screen == current));
    }
}
