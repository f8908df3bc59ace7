package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;
import vigil.monitor.LinkView;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Asks which of several oximeters is on this patient: the console cannot know (ux 12.3, hazard H6). None is chosen
/// beforehand.
final class OximeterPane extends Pane {
    private static final Texts TEXTS = Texts.of(OximeterPane.class);

    /// More stand in no treatment room.
    private static final int MOST = 3;

    private final StartModel model;
    private final Runnable close;
    private final double width;
    private final Label question;
    private final Pane choices = new Pane();
    private List<LinkView> offered = List.of();

    /// @param close hides this again
    OximeterPane(StartModel model, double width, Runnable close) {
        this.model = model;
        this.close = close;
        this.width = width;
        getStyleClass().add("card-cover");
        question = Words.at(this, "body semibold", 20, 3, width - 40, 46, Pos.CENTER_LEFT);
        question.setWrapText(true);
        question.setText(TEXTS.say("oximeter.choice"));
        getChildren().add(Place.at(choices, 20, 52, width - 40, 64));
    }

    /// @param source the one that counts now, once it was chosen
    void show(List<LinkView> oximeters, Optional<String> source) {
        List<LinkView> shown = oximeters.subList(0, Math.min(MOST, oximeters.size()));
        if (!names(shown).equals(names(offered))) {
            offered = List.copyOf(shown);
            choices.getChildren().clear();
            double each = (width - 40 - 8 * (offered.size() - 1)) / offered.size();
            for (int i = 0; i < offered.size(); i++) {
                choices.getChildren().add(Place.at(button(offered.get(i), i + 1), i * (each + 8), 0, each, 60));
            }
        }
        for (int i = 0; i < offered.size(); i++) {
            Buttons.setSelected(
                    choices.getChildren().get(i),
                    source.equals(Optional.of(offered.get(i).device())));
        }
    }

    private static List<String> names(List<LinkView> links) {
        return links.stream().map(LinkView::device).toList();
    }

    private Button button(LinkView link, int number) {
        String place = link.device().substring(link.device().indexOf('@') + 1);
        Button button = Buttons.of(PhraseBook.translate(link.name()) + "\n" + place, () -> {
            model.ask(by -> new MonitorCommand.ChooseOximeter(link.device(), by));
            close.run();
        });
        button.getStyleClass().addAll("tight", "dense");
        button.setTextAlignment(TextAlignment.CENTER);
        button.setId("oximeter-" + number);
        button.setAccessibleText(TEXTS.say("oximeter.spoken", PhraseBook.translate(link.name()), place));
        return button;
    }

    /// Where the keyboard goes.
    Optional<Node> first() {
        return choices.getChildren().stream().findFirst();
    }
}
