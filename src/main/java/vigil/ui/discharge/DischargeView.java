package vigil.ui.discharge;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.ui.control.AlarmBarModel;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Rows;
import vigil.ui.language.Texts;

/// Letting a patient go (ux 12.4): the least time, before and now, the criteria, who signs. Monitoring goes on.
///
/// Thread rule: FX thread.
public final class DischargeView implements ConsoleScreen {
    private final Desk desk;
    private final DischargeViewModel model;
    private final AlarmBarModel alarms;
    private final RemsExport export;
    private final Executor fx;
    private final Pane root = new Pane();
    private Composition composition = Composition.FULL;
    private DischargePage page;
    private List<Fact> facts = List.of();

    /// @param export takes the REMS form out of the console
    /// @param bedside turns to the bedside
    public DischargeView(Desk desk, RemsExport export, Executor fx, Runnable bedside) {
        this(desk, new DischargeViewModel(desk, bedside), export, fx);
    }

    DischargeView(Desk desk, DischargeViewModel model, RemsExport export, Executor fx) {
        this.desk = desk;
        this.model = model;
        this.export = export;
        this.fx = fx;
        alarms = new AlarmBarModel(desk);
        root.setFocusTraversable(true);
        root.setAccessibleText(Texts.of(DischargeView.class).say("discharge.do"));
        root.getStyleClass().add("discharge-screen");
        root.getStylesheets()
                .addAll(
                        Rows.styleSheet(),
                        Objects.requireNonNull(DischargeView.class.getResource("discharge.css"))
                                .toExternalForm());
        root.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && escape()) {
                e.consume();
            }
        });
        page = newPage();
        root.getChildren().setAll(page.nodes());
        model.face().subscribe(this::show);
    }

    /// Esc closes what is open; a page that is only looked at it leaves.
    private boolean escape() {
        if (page.isFormOpen()) {
            page.closeForm();
            return true;
        }
        return model.leave();
    }

    private DischargePage newPage() {
        return new DischargePage(DischargePlan.of(composition), desk, model, alarms, export, fx);
    }

    /// Lays the cards out anew; what was begun and not signed goes with them.
    @Override
    public boolean compose(Composition wanted) {
        if (wanted != composition) {
            composition = wanted;
            DischargePage before = page;
            page = newPage();
            root.getChildren().setAll(page.nodes());
            show(model.face().get());
            page.take(before);
        }
        return true;
    }

    /// Turns to another room; nothing typed for the one before stays.
    public void open(String room) {
        model.open(room);
        alarms.open(room);
    }

    @Override
    public void forgetDrafts() {
        page.clear();
        show(model.face().get());
    }

    /// The alarms of the room, for the keys.
    public AlarmBarModel alarms() {
        return alarms;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp now) {
        model.pulse(now);
        page.pulse(alarms, now);
        DischargeFace face = model.face().get();
        facts = List.of();
        if (face != null) {
            page.pulse(face, now);
            facts = DischargeFacts.of(desk.rooms().snapshot(model.room()), now);
        }
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    private void show(@Nullable DischargeFace face) {
        if (face == null) {
            page.clear();
        } else {
            page.show(face);
        }
    }
}
