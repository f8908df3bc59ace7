package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.device.LinkStatus;
import vigil.metric.Timestamp;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// The technician's screen: ports, one link in depth, profiles, one profile in depth (ux, section 12.6). It looks and
/// tests; all it changes is that a device which was heard can be taken into a room.
///
/// Thread rule: FX thread.
public final class TechnicianScreen implements ConsoleScreen {
    private static final double LEFT = 328;
    private static final double MIDDLE = 864;
    private static final double RIGHT = 648;
    private static final double TOP = 80;
    private static final double BOTTOM = 972;
    private static final double GAP = 12;
    private static final double EVIDENCE = 366;
    private static final double CAPTURES = 288;

    private final TechnicianModel model;
    private final Pane root = new Pane();
    private final Label title;
    private final Label state;
    private final PortsCard ports;
    private final ProfilesCard profiles;
    private final LinkCard link = new LinkCard(MIDDLE, 124);
    private final BytesCard bytes;
    private final ProfileTextCard text;
    private final EvidenceCard evidence = new EvidenceCard(RIGHT, EVIDENCE);
    private final CapturesCard captures;
    private final LogCard log;

    /// The screen of a model; it reads the profiles when it is first shown.
    public TechnicianScreen(TechnicianModel model) {
        this.model = model;
        root.getStyleClass().add("technician-screen");
        Place.size(root, 1920, 984);
        title = Words.at(root, "title-page", 24, 12, 500, 56, Pos.CENTER_LEFT);
        state = Words.at(root, "body ink2", 1096, 12, 800, 56, Pos.CENTER_RIGHT);
        title.setText("Devices");
        ports = new PortsCard(LEFT, 388, model::chooseLink, this::offer, model::listen);
        model.listeningProperty().subscribe(ports::showListening);
        profiles = new ProfilesCard(LEFT, BOTTOM - TOP - 388 - GAP, model::chooseProfile, model::reloadProfiles);
        bytes = new BytesCard(MIDDLE, 308, model.time());
        text = new ProfileTextCard(MIDDLE, BOTTOM - TOP - 124 - 308 - 2 * GAP);
        captures = new CapturesCard(RIGHT, CAPTURES, this::runAgain);
        log = new LogCard(RIGHT, BOTTOM - TOP - EVIDENCE - CAPTURES - 2 * GAP, model.time());
        column(24, ports, profiles);
        column(24 + LEFT + 16, link, bytes, text);
        column(24 + LEFT + 16 + MIDDLE + 16, log, evidence, captures);
        model.profilesProperty().subscribe(rows -> showProfiles());
        model.sheetProperty().subscribe(s -> s.ifPresent(this::showSheet));
        model.reloadProfiles();
    }

    private void column(double x, Region... cards) {
        double y = TOP;
        for (Region card : cards) {
            card.relocate(x, y);
            root.getChildren().add(card);
            y += card.getPrefHeight() + GAP;
        }
    }

    /// What was heard on a port can be taken into any room.
    private void offer(PortRow port) {
        ContextMenu menu = new ContextMenu();
        for (PortRow.Offer offer : port.offers()) {
            for (String room : model.rooms()) {
                MenuItem item = new MenuItem("Use " + offer.profile() + " in " + room);
                item.setOnAction(e -> model.use(offer, room));
                menu.getItems().add(item);
            }
        }
        menu.show(ports, Side.RIGHT, 0, 0);
    }

    private void runAgain() {
        model.sheetProperty().get().ifPresent(s -> model.chooseProfile(s.row()));
    }

    private void showProfiles() {
        String current = model.sheetProperty().get().map(s -> s.row().id()).orElse("");
        profiles.show(model.profilesProperty().get(), current);
        long broken = model.profilesProperty().get().stream()
                .filter(r -> r.profile().isEmpty())
                .count();
        int all = model.profilesProperty().get().size();
        String count = all + (all == 1 ? " profile" : " profiles");
        state.setText(broken == 0 ? count + ", all in order" : count + ", " + broken + " with problems");
    }

    private void showSheet(ProfileSheet sheet) {
        showProfiles();
        text.show(sheet);
        evidence.show(sheet.row());
        captures.show(sheet);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp now) {
        model.pulse(now);
        Optional<LinkStatus> chosen = model.linkProperty().get();
        String device = chosen.map(LinkStatus::device).orElse("");
        ports.show(model.portsProperty().get(), device);
        link.show(chosen, model.framesPerSecond(), now);
        bytes.show(device, model.logProperty().get());
        log.show(model.logProperty().get());
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Icon.SHIELD, "Looking here changes no room and no profile"));
        String notice = model.noticeProperty().get();
        if (!notice.isEmpty()) {
            facts.add(new Fact(Icon.INFO, notice));
        }
        return facts;
    }
}
