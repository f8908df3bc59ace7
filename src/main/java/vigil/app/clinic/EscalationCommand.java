package vigil.app.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vigil.session.ClinicSettings;
import vigil.session.Setting;

/// The command among the clinic's settings that is run when nobody answers an alarm: a program and its arguments, which
/// no shell ever reads.
///
/// Thread rule: as [ClinicSettings] says.
public final class EscalationCommand implements Supplier<List<String>> {
    /// Under which it is kept, as `{"command": ["/usr/local/bin/page-the-doctor", "ketamine"]}`.
    public static final String KEY = "escalation-hook";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ClinicSettings clinic;

    public EscalationCommand(ClinicSettings clinic) {
        this.clinic = clinic;
    }

    /// The command in force; empty if there is none.
    ///
    /// @throws IllegalArgumentException with one sentence if the setting cannot be understood
    @Override
    public List<String> get() {
        Optional<Setting> newest = clinic.newest(KEY);
        return newest.isPresent() ? read(newest.get().json()) : List.of();
    }

    /// Keeps a command, with who set it; an empty one runs nothing.
    public void put(List<String> command, String by) {
        ArrayNode words = MAPPER.createArrayNode();
        command.forEach(words::add);
        clinic.put(KEY, MAPPER.createObjectNode().set("command", words).toString(), by);
    }

    private static List<String> read(String json) {
        List<String> words = new ArrayList<>();
        try {
            JsonNode command = MAPPER.readTree(json).path("command");
            boolean isList = command.isArray() && command.valueStream().allMatch(JsonNode::isString);
            if (!isList) {
                throw notUnderstood();
            }
            command.forEach(word -> words.add(word.asString()));
        } catch (JacksonException e) {
            throw notUnderstood();
        }
        return words;
    }

    private static IllegalArgumentException notUnderstood() {
        return new IllegalArgumentException("The setting \"" + KEY + "\" is not {\"command\": [words]}.");
    }
}
