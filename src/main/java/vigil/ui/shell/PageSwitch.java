package vigil.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Turns between a session's own page and the bedside with its large numbers: beside the tabs, so that no page must
/// make room for it.
final class PageSwitch extends HBox {
    private final Consumer<SessionPage> turn;
    private List<SessionPage> offered = List.of();

    PageSwitch(Consumer<SessionPage> turn) {
        super(8);
        this.turn = turn;
        setAlignment(Pos.CENTER_LEFT);
        Words.visible(this, false);
    }

    /// Offers these pages; one alone is no choice.
    void show(List<SessionPage> pages, SessionPage current) {
        Words.visible(this, pages.size() > 1);
        if (!pages.equals(offered)) {
            offered = List.copyOf(pages);
            getChildren().setAll(pages.stream().map(this::button).toList());
        }
        getChildren().forEach(b -> Buttons.setSelected(b, current.equals(b.getUserData())));
    }

    private Button button(SessionPage page) {
        Button button = Place.size(Buttons.of(page.title(), () -> turn.accept(page)), 112, 44);
        button.getStyleClass().addAll("dense");
        button.setUserData(page);
        button.setId("page-" + page.title());
        return button;
    }
}
