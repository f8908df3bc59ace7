package vigil.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Reads the plain part of YAML 1.2 and refuses the rest: anchors, aliases, tags, several documents, and
/// nesting so deep that only an attack needs it. What is left cannot grow when it is read.
final class YamlReader {
    private static final int DEEPEST = 20;

    /// No text of a profile is longer: the longest there may be has 1024 characters.
    private static final int LONGEST_TEXT = 2000;

    private YamlReader() {}

    /// The document in `text`; empty if it cannot be read at all. Everything wrong is in `problems`.
    static Optional<YamlDocument> read(String text, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            if (!isPlain(new Parse(settings).parseString(text), problems)) {
                return Optional.empty();
            }
            Optional<Node> top = new Compose(settings).composeString(text);
            if (top.isEmpty()) {
                problems.at(Optional.empty(), "the file is empty");
            }
            return top.map(node -> new YamlDocument(node, problems));
        } catch (MarkedYamlEngineException e) {
            problems.at(e.getProblemMark(), "this is not YAML: " + oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.at(Optional.empty(), "this is not YAML: " + oneLine(e.getMessage()));
        }
        return Optional.empty();
    }

    private static boolean isPlain(Iterable<Event> events, Problems problems) {
        int depth = 0;
        int documents = 0;
        List<String> refused = new ArrayList<>();
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            String wrong = refusal(event, depth, documents);
            if (!wrong.isEmpty()) {
                problems.at(event.getStartMark(), wrong);
                refused.add(wrong);
            }
            if (depth > DEEPEST) {
                break;
            }
        }
        return refused.isEmpty();
    }

    private static String refusal(Event event, int depth, int documents) {
        if (event instanceof AliasEvent) {
            return "aliases (*) are not allowed in a profile: write it out";
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return "anchors (&) are not allowed in a profile: write it out";
        }
        if (event instanceof ScalarEvent scalar && scalar.getValue().length() > LONGEST_TEXT) {
            return "this text is longer than " + LONGEST_TEXT + " characters";
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (tagged) {
            return "tags (!) are not allowed in a profile";
        }
        if (depth > DEEPEST) {
            return "this is nested more than " + DEEPEST + " levels deep";
        }
        return event instanceof DocumentStartEvent && documents > 1 ? "a profile is one document: remove the ---" : "";
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "it breaks off" : text.replaceAll("\\s+", " ");
    }
}
