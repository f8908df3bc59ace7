package vigil.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.TextStep;
import vigil.ui.control.TypedText;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The settings: sections on the left, one of them on the right.
///
/// Thread rule: FX thread.
public final class SettingsScreen implements ConsoleScreen {
    private static final Texts TEXTS = Texts.of(SettingsScreen.class);
    private static final double LONGEST = 1260;

    private final SettingsModel model;
    private final Map<Section, Button> sections = new EnumMap<>(Section.class);
    private final Map<Section, SettingsPage> pages = new EnumMap<>(Section.class);
    private final Pane root = new Pane();
    private final Pane enlarged = new Pane();
    private final TextStep step = new TextStep(enlarged);
    private Composition composition = Composition.FULL;
    private final Subscription followed;
    private final Label title = Words.of("title-page", TEXTS.say("title"));
    private final Label notice = Words.of("body ink2");
    private final VBox list = new VBox(8);
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    /// Where the settings lead.
    ///
    /// @param devices shows the technician's screen
    /// @param welcome shows the first page
    public record Ways(Runnable devices, Runnable welcome) {}

    public SettingsScreen(SettingsModel model, Ways ways) {
        this.model = model;
        root.getStyleClass().add("settings-screen");
        pages.put(Section.GENERAL, new GeneralPage(model));
        pages.put(Section.SOUND, new SoundPage(model));
        pages.put(Section.PRESETS, new PresetsPage(model));
        pages.put(Section.PEOPLE, new PeoplePage(model));
        pages.put(Section.DEVICES, new DevicesPage(model, ways.devices()));
        pages.put(Section.ABOUT, new AboutPage(model, ways.welcome()));
        for (Section section : Section.values()) {
            Button button = Buttons.of(section.icon(), TEXTS.say("section." + section.key()), () -> open(section));
            button.getStyleClass().setAll("settings-section");
            button.setId("settings-" + section.key());
            button.setAlignment(Pos.CENTER_LEFT);
            button.setGraphic(section.icon().box(24));
            sections.put(section, button);
            list.getChildren().add(button);
        }
        list.getStyleClass().addAll("card", "settings-list");
        page.getStyleClass().add("settings-page");
        page.setMaxWidth(LONGEST);
        scroll.getStyleClass().addAll("quiet-scroll", "card");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        notice.textProperty().bind(model.notice());
        notice.setAlignment(Pos.CENTER_RIGHT);
        enlarged.getChildren().addAll(title, notice, list, scroll);
        root.getChildren().add(enlarged);
        Subscription preferences = model.desk().preferences().subscribe(wanted -> {
            if (step.take(wanted)) {
                layOut();
            }
        });
        followed = preferences.and(model.section().subscribe(this::show));
    }

    private void open(Section section) {
        model.section().set(section);
    }

    private void show(Section section) {
        sections.forEach((each, button) -> Buttons.setSelected(button, each == section));
        page.getChildren()
                .setAll(
                        SettingRow.wrapped("heading", TEXTS.say("section." + section.key())),
                        Objects.requireNonNull(pages.get(section)).root());
        scroll.setVvalue(0);
        Objects.requireNonNull(pages.get(section)).enter();
        model.refresh();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean compose(Composition wanted) {
        composition = wanted;
        layOut();
        return true;
    }

    private void layOut() {
        double outer = step.inside(composition.width());
        double width = outer - 48;
        double height = step.inside(composition.stageHeight());
        double left = composition == Composition.FULL ? 328 : 264;
        Place.at(root, 0, 0, composition.width(), composition.stageHeight());
        Place.at(title, 24, 12, 360, 56);
        Place.at(notice, 400, 12, outer - 424, 56);
        Place.at(list, 24, 80, left, height - 88);
        Place.at(scroll, 24 + left + 16, 80, width - left - 16, height - 88);
        for (Button button : sections.values()) {
            Place.size(button, left - 16, 56);
        }
    }

    @Override
    public void pulse(Timestamp now) {
        Objects.requireNonNull(pages.get(model.section().get())).pulse(now);
    }

    @Override
    public void forgetDrafts() {
        pages.values().forEach(SettingsPage::forgetDrafts);
    }

    @Override
    public boolean holdsDraft() {
        return pages.values().stream().anyMatch(each -> TypedText.isIn(each.root()));
    }

    @Override
    public void retire() {
        followed.unsubscribe();
        pages.values().forEach(SettingsPage::retire);
    }

    @Override
    public List<Fact> facts() {
        return List.of(new Fact(Icon.DISK, TEXTS.say("general.language-note")));
    }
}
