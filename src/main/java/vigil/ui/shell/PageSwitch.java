package vigil.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Composition;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Turns between a session's own page and the bedside with its large numbers: beside the tabs, so that no page must
/// make room for it. On a small canvas only the page that does not show is offered.
final class PageSwitch extends HBox {
    /// Of one page, px.
    static final double WIDTH = 112;

    private final Consumer<SessionPage> turn;
    private List<SessionPage> offered = List.of();
    private boolean compact;

    PageSwitch(Consumer<SessionPage> turn) {
        super(8);
        this.turn = turn;
        setAlignment(Pos.CENTER_LEFT);
        Words.visible(this, false);
    }

    void compose(Composition composition) {
        compact = composition == Composition.COMPACT;
    }

    /// Offers these pages; one alone is no choice.
    void show(List<SessionPage> pages, SessionPage current) {
        Words.visible(this, pages.size() > 1);
        if (!pages.equals(offered)) {
            offered = List.copyOf(pages);
            getChildren().setAll(pages.stream().map(this::button).toList());
        }
        getChildren().forEach(b -> {
            boolean here = current.equals(b.getUserData());
            Buttons.setSelected(b, here);
            Words.visible(b, !(compact && here));
        });
    }

    private Button button(SessionPage page) {
        Button button = Place.size(Buttons.of(page.title(), () -> turn.accept(page)), WIDTH, 44);
        button.getStyleClass().addAll("dense", "tight");
        button.setUserData(page);
        button.setId("page-" + page.key());
        return button;
    }
}
