package vigil.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.staff.StaffMember;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The names of those who can answer, as many as fit and the others a tap away: no list to be dragged.
///
/// Thread rule: FX thread.
final class PeopleList extends Pane {
    static final int ROWS = 5;
    private static final double HIGH = 56;
    private static final double GAP = 8;
    static final double HEIGHT = (ROWS + 1) * (HIGH + GAP) - GAP;

    private final double width;
    private final Consumer<StaffMember> chosen;
    private List<StaffMember> people = List.of();
    private int page;

    PeopleList(double width, Consumer<StaffMember> chosen) {
        this.width = width;
        this.chosen = chosen;
    }

    void show(List<StaffMember> shown) {
        if (!shown.equals(people)) {
            people = shown;
            page = 0;
            fill();
        }
    }

    private void fill() {
        getChildren().clear();
        boolean paged = people.size() > ROWS + 1;
        int most = paged ? ROWS : ROWS + 1;
        people.stream().skip((long) page * most).limit(most).forEach(m -> add(person(m)));
        if (paged) {
            int pages = (people.size() + ROWS - 1) / ROWS;
            Button more = Buttons.of(Icon.NEXT, Texts.of(PeopleList.class).say("people.more", page + 1, pages), () -> {
                page = (page + 1) % pages;
                fill();
            });
            more.setId("people-more");
            getChildren().add(Place.at(more, 0, ROWS * (HIGH + GAP), width, HIGH));
        }
    }

    private void add(Button button) {
        getChildren().add(Place.at(button, 0, getChildren().size() * (HIGH + GAP), width, HIGH));
    }

    private Button person(StaffMember member) {
        Button button = Buttons.of("", () -> chosen.accept(member));
        face(button, member, width);
        button.setId("person-" + member.id());
        return button;
    }

    /// A name over its roles.
    static void face(Button button, StaffMember member, double width) {
        Label name = Words.of("body semibold", member.name());
        Label roles = Words.of("note ink2", SignInWords.roles(member));
        VBox words = new VBox(name, roles);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(width - 40);
        button.setGraphic(words);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(member.name() + ", " + roles.getText());
    }
}
