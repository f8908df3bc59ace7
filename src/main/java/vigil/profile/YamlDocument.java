package vigil.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A YAML document as a JSON tree, with the place of every key and value, so that whoever finds something
/// wrong in the tree can say where it stands in the file. Duplicate keys are noted here; the first one is
/// kept.
final class YamlDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// No device sends more; larger ones cannot be told exactly.
    private static final double LARGEST_NUMBER = 1e15;

    private final Problems problems;
    private final Map<String, Mark> values = new HashMap<>();
    private final Map<String, Mark> keys = new HashMap<>();
    private final JsonNode root;

    YamlDocument(Node top, Problems problems) {
        this.problems = problems;
        this.root = convert(top, "");
    }

    JsonNode root() {
        return root;
    }

    /// Notes a problem at the value that the JSON pointer names, or at the nearest thing around it.
    void problem(String pointer, String text) {
        String at = pointer;
        while (!values.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        problems.at(Optional.ofNullable(values.get(at)), text);
    }

    /// Notes a problem at the key itself.
    void problemAtKey(String pointer, String text) {
        Mark mark = keys.get(pointer);
        if (mark == null) {
            problem(pointer, text);
        } else {
            problems.at(Optional.of(mark), text);
        }
    }

    private JsonNode convert(Node node, String pointer) {
        node.getStartMark().ifPresent(mark -> values.put(pointer, mark));
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> array(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar);
            default -> JSON.nullNode();
        };
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.at(tuple.getKeyNode().getStartMark(), "a key must be a word");
                continue;
            }
            String name = key.getValue();
            String inside = pointer + "/" + escape(name);
            if (object.has(name)) {
                problems.at(key.getStartMark(), "'" + name + "' stands here a second time");
                continue;
            }
            key.getStartMark().ifPresent(mark -> keys.put(inside, mark));
            object.set(name, convert(tuple.getValueNode(), inside));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        List<Node> items = new ArrayList<>(sequence.getValue());
        for (int i = 0; i < items.size(); i++) {
            array.add(convert(items.get(i), pointer + "/" + i));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        return switch (scalar.getTag().getValue()) {
            case "tag:yaml.org,2002:null" -> JSON.nullNode();
            case "tag:yaml.org,2002:bool" -> JSON.booleanNode(Boolean.parseBoolean(text));
            case "tag:yaml.org,2002:int" -> integer(scalar);
            case "tag:yaml.org,2002:float" -> real(scalar);
            default -> JSON.stringNode(text);
        };
    }

    private JsonNode integer(ScalarNode scalar) {
        OptionalLong number = whole(scalar.getValue());
        if (number.isEmpty()) {
            problems.at(scalar.getStartMark(), "the number " + scalar.getValue() + " is too large");
            return JSON.numberNode(0);
        }
        return JSON.numberNode(number.getAsLong());
    }

    private JsonNode real(ScalarNode scalar) {
        try {
            double number = Double.parseDouble(scalar.getValue());
            if (Math.abs(number) <= LARGEST_NUMBER) {
                return JSON.numberNode(number);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        problems.at(scalar.getStartMark(), scalar.getValue() + " is not a number that can be used here");
        return JSON.numberNode(0);
    }

    private static OptionalLong whole(String text) {
        try {
            if (text.startsWith("0x")) {
                return OptionalLong.of(Long.parseLong(text.substring(2), 16));
            }
            if (text.startsWith("0o")) {
                return OptionalLong.of(Long.parseLong(text.substring(2), 8));
            }
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /// A key as a part of a JSON pointer (RFC 6901).
    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
