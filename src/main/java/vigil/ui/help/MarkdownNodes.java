package vigil.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Words;

/// Draws a page of the manual: headings, paragraphs, lists, tables, code and pictures. What it does not know it shows
/// as plain text, so that nothing of the manual is lost.
///
/// Thread rule: FX thread.
final class MarkdownNodes {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final MarkdownText text;

    /// @param open follows a link to another page of the manual
    MarkdownNodes(Consumer<HelpTopic> open) {
        text = new MarkdownText(open);
    }

    /// The page, block by block.
    List<javafx.scene.Node> of(String markdown) {
        return blocks(PARSER.parse(markdown));
    }

    private List<javafx.scene.Node> blocks(Node parent) {
        List<javafx.scene.Node> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node));
        }
        return blocks;
    }

    private javafx.scene.Node block(Node node) {
        return switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> text.flow(paragraph);
            case BulletList list -> list(list, "•", 0);
            case OrderedList list -> list(list, ".", Objects.requireNonNullElse(list.getMarkerStartNumber(), 1));
            case TableBlock table -> new MarkdownTable(text).of(table);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case ThematicBreak rule -> rule();
            case BlockQuote quote -> column("help-quote", blocks(quote));
            default -> text.flow(node);
        };
    }

    private javafx.scene.Node heading(Heading heading) {
        String style = switch (heading.getLevel()) {
            case 1 -> "title-page";
            case 2 -> "heading help-heading";
            default -> "heading-small help-heading";
        };
        Label label = Words.of(style, MarkdownText.plain(heading));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// @param first the number of the first point; 0 where points have a mark instead
    private javafx.scene.Node list(Node list, String mark, int first) {
        VBox points = new VBox();
        points.getStyleClass().add("help-list");
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label before = Words.of("body ink2", first == 0 ? mark : number + mark);
            before.setMinWidth(32);
            VBox content = column("help-point", blocks(item));
            HBox.setHgrow(content, javafx.scene.layout.Priority.ALWAYS);
            points.getChildren().add(new HBox(before, content));
            number++;
        }
        return points;
    }

    private static javafx.scene.Node code(String literal) {
        Label code = Words.of("mono-editor help-code", literal.stripTrailing());
        code.setWrapText(true);
        code.setMinHeight(Region.USE_PREF_SIZE);
        return code;
    }

    private static javafx.scene.Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        rule.setMinHeight(1);
        rule.setMaxHeight(1);
        return rule;
    }

    private static VBox column(String style, List<javafx.scene.Node> blocks) {
        VBox column = new VBox();
        column.getStyleClass().add(style);
        column.getChildren().addAll(blocks);
        return column;
    }
}
