package vigil.ui.discharge;

import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.ui.chart.SessionChart;
import vigil.ui.control.AlarmBar;
import vigil.ui.control.AlarmBarModel;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.language.Texts;

/// Letting a patient go (ux 12.4): the least time, before and now, the criteria, who signs. Monitoring goes on.
///
/// Thread rule: FX thread.
public final class DischargeView implements ConsoleScreen {
    private static final Texts TEXTS = Texts.of(DischargeView.class);

    private static final double LEFT = 560;
    private static final double RIGHT = 416;
    private static final double HEIGHT = 872;

    private final Desk desk;
    private final DischargeViewModel model;
    private final AlarmBarModel alarms;
    private final Pane root = new Pane();
    private final IdentityBar identity = new IdentityBar();
    private final AlarmBar bar;
    private final LockCard lock = new LockCard(LEFT);
    private final CompareCard compare = new CompareCard(LEFT);
    private final SessionChart chart = SessionChart.low();
    private final CriteriaCard criteria;
    private final OpenCard open;
    private final SignOffCard signOff;
    private final OverrideCard override;
    private final RemsDesk rems;
    private List<Fact> facts = List.of();

    /// @param export takes the REMS form out of the console
    public DischargeView(Desk desk, RemsExport export, java.util.concurrent.Executor fx) {
        this(desk, new DischargeViewModel(desk), export, fx);
    }

    DischargeView(Desk desk, DischargeViewModel model, RemsExport export, java.util.concurrent.Executor fx) {
        this.desk = desk;
        this.model = model;
        alarms = new AlarmBarModel(desk);
        bar = new AlarmBar(alarms, desk.flash(), TEXTS.say("bar.goes.on"));
        rems = new RemsDesk(export, desk.time().zone(), fx, CriterionPane.WIDTH, HEIGHT);
        criteria = new CriteriaCard(model, rems::open, HEIGHT);
        open = new OpenCard(RIGHT, 236, this::jump);
        signOff = new SignOffCard(model, RIGHT);
        override = new OverrideCard(model, RIGHT, 228);
        // The form lies over the criteria, and their bar would stand beside it.
        criteria.visibleProperty().bind(rems.sheet().visibleProperty().not());
        chart.setZone(desk.time().zone());
        Pane chartCard = new Pane(Place.at(chart, 0, 10, LEFT, 392));
        chartCard.getStyleClass().add("card");
        root.setFocusTraversable(true);
        root.getStyleClass().add("discharge-screen");
        root.getStylesheets()
                .addAll(
                        Rows.styleSheet(),
                        Objects.requireNonNull(DischargeView.class.getResource("discharge.css"))
                                .toExternalForm());
        root.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && rems.isOpen()) {
                rems.close();
                e.consume();
            }
        });
        root.getChildren()
                .addAll(
                        Place.at(bar, 640, 16, 1256, 64),
                        Place.at(identity, 24, 16, 600, 64),
                        Place.at(lock, 24, 96, LEFT, 180),
                        Place.at(compare, 24, 292, LEFT, 252),
                        Place.at(chartCard, 24, 560, LEFT, 408),
                        Place.at(criteria, 600, 96, CriterionPane.WIDTH, HEIGHT),
                        Place.at(rems.sheet(), 600, 96, CriterionPane.WIDTH, HEIGHT),
                        Place.at(open, 1480, 96, RIGHT, 236),
                        Place.at(signOff, 1480, 348, RIGHT, 376),
                        Place.at(override, 1480, 740, RIGHT, 228));
        model.face().subscribe(this::show);
    }

    /// Turns to another room; nothing typed for the one before stays.
    public void open(String room) {
        model.open(room);
        alarms.open(room);
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
        bar.show(alarms.pulse(now));
        signOff.pulse(now);
        DischargeFace face = model.face().get();
        facts = List.of();
        if (face != null) {
            chart.show(face.session(), now);
            rems.pulse(face.session(), now);
            facts = DischargeFacts.of(desk.rooms().snapshot(model.room()), now);
        }
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    private void jump(String criterion) {
        rems.close();
        criteria.jump(criterion);
    }

    private void show(@Nullable DischargeFace face) {
        if (face == null) {
            clear();
            return;
        }
        identity.show(face.room(), face.patient());
        lock.show(face.lock());
        compare.show(face.compare());
        criteria.show(face);
        open.show(face);
        signOff.show(face.signOff());
        override.show(face.override());
    }

    /// After a discharge no screen keeps a patient (hazard H31, ux 16.14).
    private void clear() {
        identity.clear();
        compare.clear();
        chart.clear();
        criteria.clear();
        open.clear();
        signOff.clear();
        override.clear();
        rems.clear();
    }
}
