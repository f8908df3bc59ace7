package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The technician's cards on a canvas of one size: three columns where there is room for them (ux 12.6); on a small one
/// ports and profiles beside the link, and one of the other cards at a time below it.
///
/// Thread rule: FX thread.
final class TechnicianPage extends Pane {
    private static final Texts TEXTS = Texts.of(TechnicianPage.class);
    private static final double WIDE = 1900;
    private static final double LEFT = 328;
    private static final double MIDDLE = 864;
    private static final double RIGHT = 648;
    private static final double TOP = 80;
    private static final double GAP = 12;
    private static final double PORTS = 388;
    private static final double LINK = 124;
    private static final double BYTES = 308;
    private static final double EVIDENCE = 366;
    private static final double CAPTURES = 288;
    private static final double SMALL_LEFT = 288;

    private final Label title;
    private final Label state;
    private final PortsCard ports;
    private final ProfilesCard profiles;
    private final LinkCard link;
    private final BytesCard bytes;
    private final ProfileTextCard text;
    private final EvidenceCard evidence;
    private final CapturesCard captures;
    private final LogCard log;

    TechnicianPage(TechnicianModel model, double width, double height) {
        boolean wide = width >= WIDE;
        double bottom = height - 12;
        double left = wide ? LEFT : SMALL_LEFT;
        double middle = wide ? MIDDLE : width - SMALL_LEFT - 48;
        double below = bottom - TOP - LINK - 44 - 2 * GAP;
        double half = (middle - GAP) / 2;
        double portsHigh = wide ? PORTS : (bottom - TOP - GAP) * 0.45;
        Place.size(this, width, height);
        title = Words.at(this, "title-page", 24, 12, 500, 56, Pos.CENTER_LEFT);
        state = Words.at(this, "body ink2", width - 824, 12, 800, 56, Pos.CENTER_RIGHT);
        title.setText(TEXTS.say("title"));
        ports = new PortsCard(left, portsHigh, model::chooseLink, port -> offer(model, port), model::listen);
        profiles = new ProfilesCard(left, bottom - TOP - portsHigh - GAP, model::chooseProfile, model::reloadProfiles);
        link = new LinkCard(middle, LINK);
        bytes = new BytesCard(middle, wide ? BYTES : below, model.time());
        text = new ProfileTextCard(middle, wide ? bottom - TOP - LINK - BYTES - 2 * GAP : below);
        evidence = new EvidenceCard(wide ? RIGHT : half, wide ? EVIDENCE : below);
        captures = new CapturesCard(wide ? RIGHT : half, wide ? CAPTURES : below, () -> runAgain(model));
        log = new LogCard(
                wide ? RIGHT : middle, wide ? bottom - TOP - EVIDENCE - CAPTURES - 2 * GAP : below, model.time());
        if (wide) {
            column(24, ports, profiles);
            column(24 + LEFT + 16, link, bytes, text);
            column(24 + LEFT + 16 + MIDDLE + 16, log, evidence, captures);
        } else {
            column(16, ports, profiles);
            column(16 + left + 16, link);
            tabs(16 + left + 16, TOP + LINK + GAP, half);
        }
    }

    private void column(double x, Region... cards) {
        double y = TOP;
        for (Region card : cards) {
            card.relocate(x, y);
            getChildren().add(card);
            y += card.getPrefHeight() + GAP;
        }
    }

    private void tabs(double x, double y, double half) {
        Map<String, List<Region>> cards = new java.util.LinkedHashMap<>();
        cards.put("tab.bytes", List.of(bytes));
        cards.put("tab.profile", List.of(text));
        cards.put("tab.evidence", List.of(evidence, captures));
        cards.put("tab.log", List.of(log));
        List<Button> buttons = new ArrayList<>();
        double at = x;
        for (Map.Entry<String, List<Region>> tab : cards.entrySet()) {
            Button button = Place.at(Buttons.of(TEXTS.say(tab.getKey()), () -> {}), at, y, 214, 44);
            button.getStyleClass().addAll("dense", "tight");
            button.setId(tab.getKey().replace('.', '-'));
            button.setOnAction(e -> {
                cards.values().forEach(each -> each.forEach(card -> Words.visible(card, false)));
                tab.getValue().forEach(card -> Words.visible(card, true));
                buttons.forEach(each -> Buttons.setSelected(each, each == button));
            });
            buttons.add(button);
            getChildren().add(button);
            at += 222;
        }
        cards.values().stream().flatMap(List::stream).forEach(card -> {
            card.relocate(card == captures ? x + half + GAP : x, y + 44 + GAP);
            getChildren().add(card);
        });
        buttons.getFirst().fire();
    }

    /// What was heard on a port can be taken into any room.
    private void offer(TechnicianModel model, PortRow port) {
        ContextMenu menu = new ContextMenu();
        for (PortRow.Offer offer : port.offers()) {
            for (String room : model.rooms()) {
                MenuItem item = new MenuItem(TEXTS.say("use", offer.profile(), room));
                item.setOnAction(e -> model.use(offer, room));
                menu.getItems().add(item);
            }
        }
        menu.show(ports, Side.RIGHT, 0, 0);
    }

    private static void runAgain(TechnicianModel model) {
        model.sheetProperty().get().ifPresent(s -> model.chooseProfile(s.row()));
    }

    void showListening(boolean listens) {
        ports.showListening(listens);
    }

    void showProfiles(TechnicianModel model) {
        String current = model.sheetProperty().get().map(s -> s.row().id()).orElse("");
        List<ProfileRow> rows = model.profilesProperty().get();
        profiles.show(rows, current);
        long broken = rows.stream().filter(r -> r.profile().isEmpty()).count();
        state.setText(
                broken == 0
                        ? TEXTS.say("profiles.in-order", rows.size())
                        : TEXTS.say("profiles.with-problems", rows.size(), broken));
    }

    void showSheet(ProfileSheet sheet) {
        text.show(sheet);
        evidence.show(sheet.row());
        captures.show(sheet);
    }

    PortsCard ports() {
        return ports;
    }

    LinkCard link() {
        return link;
    }

    BytesCard bytes() {
        return bytes;
    }

    LogCard log() {
        return log;
    }
}
