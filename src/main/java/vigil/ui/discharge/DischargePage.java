package vigil.ui.discharge;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.ui.chart.SessionChart;
import vigil.ui.control.AlarmBar;
import vigil.ui.control.AlarmBarModel;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.language.Texts;

/// The cards of the discharge screen, laid out by one plan.
///
/// Thread rule: FX thread.
final class DischargePage {
    private static final Texts TEXTS = Texts.of(DischargePage.class);

    private final DischargePlan plan;
    private final AlarmBar bar;
    private final IdentityBar identity;
    private final LockCard lock;
    private final CompareCard compare;
    private final SessionChart chart = SessionChart.low();
    private final Pane chartCard;
    private final CriteriaCard criteria;
    private final OpenCard open;
    private final SignOffCard signOff;
    private final OverrideCard override;
    private final RemsDesk rems;

    DischargePage(
            DischargePlan plan,
            Desk desk,
            DischargeViewModel model,
            AlarmBarModel alarms,
            RemsExport export,
            Executor fx) {
        this.plan = plan;
        bar = new AlarmBar(
                alarms, desk.flash(), TEXTS.say("bar.goes.on"), plan.bar().width());
        identity = new IdentityBar(plan.chartInList(), plan.identity().width());
        lock = new LockCard(plan.lock().width());
        compare = new CompareCard(plan.compare().width(), plan.compare().height());
        chart.setZone(desk.time().zone());
        var box = plan.chart();
        chartCard =
                Place.size(new Pane(Place.at(chart, 0, 10, box.width(), box.height() - 16)), box.width(), box.height());
        double height = plan.criteria().height();
        rems = new RemsDesk(export, desk.time().zone(), fx, plan.criteria().width(), height);
        criteria = plan.chartInList()
                ? new CriteriaCard(plan.criterion(), model, rems::open, height, chartCard)
                : new CriteriaCard(plan.criterion(), model, rems::open, height);
        open = new OpenCard(plan.open().width(), plan.open().height(), this::jump);
        signOff = new SignOffCard(
                model, desk, plan.signOff().width(), plan.signOff().height());
        var last = plan.override();
        override = new OverrideCard(model, desk, last.width(), last.height(), last.bottom());
        // The form lies over the criteria, and their bar would stand beside it.
        criteria.visibleProperty().bind(rems.sheet().visibleProperty().not());
    }

    /// Everything in the order in which the keyboard goes through it (ux 13).
    List<Node> nodes() {
        if (!plan.chartInList()) {
            chartCard.getStyleClass().add("card");
            plan.chart().put(chartCard);
        }
        override.setLayoutX(plan.override().x());
        override.setLayoutY(plan.override().y());
        Node[] all = {
            plan.bar().put(bar),
            plan.identity().put(identity),
            plan.open().put(open),
            plan.lock().put(lock),
            plan.compare().put(compare),
            chartCard,
            plan.criteria().put(criteria),
            plan.criteria().put(rems.sheet()),
            plan.signOff().put(signOff),
            override
        };
        return List.of(all).stream()
                .filter(n -> !plan.chartInList() || n != chartCard)
                .toList();
    }

    boolean isFormOpen() {
        return rems.isOpen();
    }

    void closeForm() {
        rems.close();
    }

    /// Brings what changes with time up to this moment.
    void pulse(AlarmBarModel alarms, Timestamp now) {
        bar.show(alarms.pulse(now));
        signOff.pulse(now);
    }

    /// Brings chart and form up to this moment.
    void pulse(DischargeFace face, Timestamp now) {
        chart.show(face.session(), now);
        rems.pulse(face.session(), now);
    }

    void show(DischargeFace face) {
        identity.show(face.room(), face.patient());
        lock.show(face.lock());
        compare.show(face.compare());
        criteria.show(face);
        open.show(face);
        signOff.show(face.signOff());
        override.show(face.override());
    }

    /// After a discharge no screen keeps a patient (hazard H31, ux 16.14).
    void clear() {
        identity.clear();
        compare.clear();
        chart.clear();
        criteria.clear();
        open.clear();
        signOff.clear();
        override.clear();
        rems.clear();
    }

    /// Takes over what was begun on a page that shows the same in another layout.
    void take(DischargePage before) {
        criteria.take(before.criteria);
        signOff.take(before.signOff);
        override.take(before.override);
        if (before.rems.isOpen()) {
            rems.open();
        }
    }

    private void jump(String criterion) {
        rems.close();
        criteria.jump(criterion);
    }
}
