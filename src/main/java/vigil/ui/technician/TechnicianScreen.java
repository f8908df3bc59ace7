package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import vigil.device.LinkStatus;
import vigil.metric.Timestamp;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.control.Preferences;
import vigil.ui.control.TextStep;
import vigil.ui.language.Texts;

/// The technician's screen: ports, one link in depth, profiles, one profile in depth (ux, section 12.6). It looks and
/// tests; all it changes is that a device which was heard can be taken into a room.
///
/// Thread rule: FX thread.
public final class TechnicianScreen implements ConsoleScreen {
    private static final Texts TEXTS = Texts.of(TechnicianScreen.class);

    private final TechnicianModel model;
    private final Pane root = new Pane();
    private final Pane enlarged = new Pane();
    private final TextStep step = new TextStep(enlarged);
    private Composition composition = Composition.FULL;
    private Subscription followed = Subscription.EMPTY;
    private TechnicianPage page;

    /// The screen of a model; it reads the profiles when it is first shown.
    public TechnicianScreen(TechnicianModel model) {
        this.model = model;
        root.getStyleClass().add("technician-screen");
        root.getChildren().add(enlarged);
        page = layOut();
        model.listeningProperty().subscribe(listens -> page.showListening(listens));
        model.profilesProperty().subscribe(rows -> page.showProfiles(model));
        model.sheetProperty().subscribe(s -> showSheet());
        model.reloadProfiles();
    }

    /// Writes larger or smaller from now on, as the clinic chose.
    public void follow(ObservableValue<Preferences> preferences) {
        followed = preferences.subscribe(wanted -> {
            if (step.take(wanted)) {
                page = layOut();
            }
        });
    }

    @Override
    public void retire() {
        followed.unsubscribe();
    }

    private TechnicianPage layOut() {
        TechnicianPage made =
                new TechnicianPage(model, step.inside(composition.width()), step.inside(composition.stageHeight()));
        enlarged.getChildren().setAll(made);
        made.showListening(model.listeningProperty().get());
        made.showProfiles(model);
        model.sheetProperty().get().ifPresent(made::showSheet);
        return made;
    }

    private void showSheet() {
        page.showProfiles(model);
        model.sheetProperty().get().ifPresent(page::showSheet);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean compose(Composition wanted) {
        if (wanted != composition) {
            composition = wanted;
            page = layOut();
        }
        return true;
    }

    @Override
    public void pulse(Timestamp now) {
        model.pulse(now);
        Optional<LinkStatus> chosen = model.linkProperty().get();
        String device = chosen.map(LinkStatus::device).orElse("");
        page.ports().show(model.portsProperty().get(), device);
        page.link().show(chosen, model.framesPerSecond(), now);
        page.bytes().show(device, model.logProperty().get());
        page.log().show(model.logProperty().get());
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Icon.SHIELD, TEXTS.say("fact.looking")));
        String notice = model.noticeProperty().get();
        if (!notice.isEmpty()) {
            facts.add(new Fact(Icon.INFO, notice));
        }
        return facts;
    }
}
