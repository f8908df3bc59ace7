package vigil.profile;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Holds a document against the published JSON Schema and says what is wrong in a technician's words.
final class ShapeCheck {
    private static final Schema SCHEMA = load();

    private ShapeCheck() {}

    static void check(YamlDocument document) {
        for (Error error : SCHEMA.validate(document.root())) {
            String pointer = error.getInstanceLocation().toString();
            String property = error.getProperty();
            if (property != null && error.getKeyword().equals("additionalProperties")) {
                document.problemAtKey(
                        pointer + "/" + YamlDocument.escape(property), unknownKey(property, properties(error)));
            } else {
                document.problem(pointer, sentence(error));
            }
        }
    }

    private static Schema load() {
        try (InputStream in = ShapeCheck.class.getResourceAsStream("profile.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("profile.schema.json is missing from the build");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(Error error) {
        JsonNode is = error.getInstanceNode();
        JsonNode wanted = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "'" + error.getProperty() + "' is missing here";
            case "type" -> described(error).orElseGet(() -> "this must be " + type(wanted) + ", not " + shown(is));
            case "enum" -> shown(is) + " is not one of: " + words(wanted);
            case "const" -> "this must be " + wanted.asString();
            case "pattern" -> described(error).orElse(shown(is) + " is not written as it should be");
            case "minimum" -> "this must be at least " + wanted.asString();
            case "exclusiveMinimum" -> "this must be more than " + wanted.asString();
            case "maximum" -> "this must be at most " + wanted.asString();
            case "minLength", "minItems", "minProperties" ->
                "this must not be empty or shorter than " + wanted.asString();
            case "maxLength" -> "this is longer than " + wanted.asString() + " characters";
            case "maxItems" -> "this list is longer than " + wanted.asString();
            case "uniqueItems" -> "this list names something twice";
            default -> String.valueOf(error.getMessage());
        };
    }

    /// "this must be <the schema's own description>", where the schema has one.
    private static Optional<String> described(Error error) {
        JsonNode description = parent(error).path("description");
        return description.isString()
                ? Optional.of("this must be " + description.asString() + ", not " + shown(error.getInstanceNode()))
                : Optional.empty();
    }

    private static JsonNode properties(Error error) {
        return parent(error).path("properties");
    }

    /// The part of the schema whose keyword found the error.
    private static JsonNode parent(Error error) {
        JsonNode at = SCHEMA.getSchemaNode();
        var path = error.getSchemaLocation().getFragment();
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            at = at.path(path.getName(i));
        }
        return at;
    }

    private static String unknownKey(String key, JsonNode known) {
        List<String> names = List.copyOf(known.propertyNames());
        Optional<String> near = names.stream().filter(n -> isNear(key, n)).findFirst();
        String hint = near.map(n -> "; did you mean '" + n + "'?")
                .orElse(names.isEmpty() ? "" : "; known are: " + String.join(", ", names));
        return "'" + key + "' is not known here" + hint;
    }

    /// True if a slip of the fingers leads from one word to the other: at most two letters wrong, missing
    /// or too many.
    private static boolean isNear(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()] <= 2;
    }

    private static String type(JsonNode wanted) {
        return switch (wanted.asString("")) {
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of keys";
            default -> "a text (put it in quotes)";
        };
    }

    private static String shown(JsonNode is) {
        if (is.isObject()) {
            return "a group of keys";
        }
        if (is.isArray()) {
            return "a list";
        }
        return is.isNull() ? "nothing" : "'" + is.asString() + "'";
    }

    private static String words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }
}
