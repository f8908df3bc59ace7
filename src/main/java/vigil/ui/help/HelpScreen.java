package vigil.ui.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Place;
import vigil.ui.control.TextStep;
import vigil.ui.language.Texts;

/// Help: topics on the left, a page on the right. It is a place of its own; the shell puts the band of the room that
/// help was asked from above it.
///
/// Thread rule: FX thread.
public final class HelpScreen {
    /// Lines longer than this are hard to read, px.
    private static final double LONGEST_LINE = 1040;
    private static final double LIST = 400;
    private static final double SMALL_LIST = 320;
    private static final double SMALL = 1400;

    private final Manual manual = Manual.bundled();
    private final HelpList list;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Pane root = new Pane();
    private final Pane enlarged = new Pane();
    private final TextStep step = new TextStep(enlarged);
    private double width;
    private double height;
    private final HelpPages pages;
    private HelpTopic topic = new HelpTopic.KeyMap();
    private final Subscription followed;

    /// @param desk opens what a page refers to
    public HelpScreen(Desk desk) {
        list = new HelpList(HelpEntry.all(manual), this::open);
        pages = new HelpPages(manual, desk.help()::open);
        root.getStyleClass().add("help-screen");
        page.getStyleClass().add("help-page");
        page.setId("help-page");
        page.setMaxWidth(LONGEST_LINE);
        scroll.getStyleClass().addAll("quiet-scroll", "card");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(Texts.of(HelpScreen.class).say("page.spoken"));
        enlarged.getChildren().addAll(list, scroll);
        root.getChildren().add(enlarged);
        followed = desk.preferences().subscribe(wanted -> {
            if (step.take(wanted)) {
                layOut();
            }
        });
        open(new HelpTopic.KeyMap());
    }

    /// It shows no more: what it follows it lets go of.
    public void retire() {
        followed.unsubscribe();
    }

    /// What is shown.
    public Region root() {
        return root;
    }

    /// Lays it out at that place of the stage, px.
    public void lay(double x, double y, double newWidth, double newHeight) {
        Place.at(root, x, y, newWidth, newHeight);
        width = newWidth;
        height = newHeight;
        layOut();
    }

    private void layOut() {
        double left = width < SMALL ? SMALL_LIST : LIST;
        double high = step.inside(height);
        list.lay(left, high);
        Place.at(scroll, left + 16, 0, step.inside(width) - left - 16, high);
    }

    /// The page that shows.
    public HelpTopic topic() {
        return topic;
    }

    /// Shows that page; one that this build does not carry is said to be missing.
    public void open(HelpTopic wanted) {
        topic = switch (wanted) {
            case HelpTopic.Sound sound -> new HelpTopic.Page("sound");
            case HelpTopic.Manual first ->
                manual.pages().stream()
                        .findFirst()
                        .<HelpTopic>map(p -> new HelpTopic.Page(p.name()))
                        .orElse(wanted);
            case HelpTopic.Alarm alarm -> alarm;
            case HelpTopic.KeyMap keys -> keys;
            case HelpTopic.Page one -> one;
        };
        List<Node> nodes = pages.of(topic);
        page.getChildren().setAll(nodes);
        scroll.setVvalue(0);
        list.show(topic);
    }
}
