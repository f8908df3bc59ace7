package vigil.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import vigil.ui.control.HelpTopic;

/// Draws a run of text with its emphasis, code, links and pictures. A link to another page of the manual opens it;
/// any other is shown as words, because the console opens nothing outside itself.
///
/// Thread rule: FX thread.
final class MarkdownText {
    private static final Pattern PAGE = Pattern.compile("([a-z0-9-]+)\\.md(#.*)?");

    private final Consumer<HelpTopic> open;

    MarkdownText(Consumer<HelpTopic> open) {
        this.open = open;
    }

    /// A paragraph, or the content of a cell.
    TextFlow flow(Node parent) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-flow");
        List<javafx.scene.Node> runs = new ArrayList<>();
        collect(parent, "help-text", runs);
        flow.getChildren().addAll(runs);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(plain(parent));
        return flow;
    }

    private void collect(Node parent, String style, List<javafx.scene.Node> runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> runs.add(run(text.getLiteral(), style));
                case Code code -> runs.add(run(code.getLiteral(), "help-mono"));
                case SoftLineBreak line -> runs.add(run(" ", style));
                case HardLineBreak line -> runs.add(run("\n", style));
                case StrongEmphasis strong -> collect(strong, "help-strong", runs);
                case Emphasis emphasis -> collect(emphasis, "help-strong", runs);
                case Link link -> link(link, style, runs);
                case org.commonmark.node.Image image -> picture(image, runs);
                default -> collect(node, style, runs);
            }
        }
    }

    private void link(Link link, String style, List<javafx.scene.Node> runs) {
        Matcher page = PAGE.matcher(link.getDestination());
        if (!page.matches()) {
            collect(link, style, runs);
            return;
        }
        Hyperlink words = new Hyperlink(plain(link));
        words.getStyleClass().setAll("help-link");
        String name = page.group(1);
        words.setOnAction(e -> open.accept(new HelpTopic.Page(name)));
        runs.add(words);
    }

    private static void picture(org.commonmark.node.Image image, List<javafx.scene.Node> runs) {
        Manual.picture(image.getDestination())
                .ifPresentOrElse(
                        url -> {
                            ImageView view = new ImageView(new Image(url.toExternalForm(), true));
                            view.setPreserveRatio(true);
                            view.setFitWidth(900);
                            view.setAccessibleText(plain(image));
                            runs.add(view);
                        },
                        () -> runs.add(run(plain(image), "help-text")));
    }

    private static Text run(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    /// The words of a node without their looks.
    static String plain(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            words.append(
                    switch (node) {
                        case org.commonmark.node.Text text -> text.getLiteral();
                        case Code code -> code.getLiteral();
                        case SoftLineBreak line -> " ";
                        case HardLineBreak line -> " ";
                        default -> plain(node);
                    });
        }
        return words.toString();
    }
}
