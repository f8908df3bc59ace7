package vigil.ui.staff;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vigil.staff.StaffMember;
import vigil.ui.control.Attendance;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Where a clinic keeps its people: part of the settings, as high as it needs, in whatever width it is given (at least
/// 700 px).
///
/// Thread rule: FX thread.
public final class StaffPage extends VBox {
    private final StaffModel model;
    private final Label count = Words.of("body-s ink2");
    private final Label problem = Words.of("body semibold");
    private final VBox rows = new VBox(20);
    private final NewPerson newPerson;

    public StaffPage(Attendance attendance) {
        super(16);
        model = new StaffModel(attendance);
        getStyleClass().add("staff-page");
        count.setWrapText(true);
        count.setId("staff-count");
        problem.setId("staff-problem");
        problem.setWrapText(true);
        model.problem().subscribe(text -> Words.showOrHide(problem, text));
        newPerson = new NewPerson(model);
        Words.visible(newPerson, model.isKept());
        getChildren().addAll(count, newPerson, problem, rows);
        model.people().subscribe(this::fill);
        show();
    }

    /// Looks anew who is kept; called whenever the page comes into sight.
    public void show() {
        model.reload();
    }

    /// Drops names and PINs that were begun.
    public void forgetDrafts() {
        newPerson.forget();
        fill(model.people().get());
    }

    private void fill(List<StaffMember> people) {
        Texts texts = Texts.of(StaffPage.class);
        long active = people.stream().filter(StaffMember::active).count();
        count.setText(
                !model.isKept()
                        ? texts.say("page.none")
                        : active == 0 ? texts.say("page.empty") : texts.say("page.people", active));
        newPerson.expectFirst(active == 0);
        rows.getChildren()
                .setAll(people.stream().map(m -> new PersonRow(model, m)).toList());
    }
}
