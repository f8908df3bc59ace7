package vigil.profile;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Whether a command can be written out. Part of [SenseCheck].
final class CommandSense {
    private final YamlDocument document;
    private final JsonNode command;
    private final String pointer;

    CommandSense(YamlDocument document, JsonNode command, String pointer) {
        this.document = document;
        this.command = command;
        this.pointer = pointer;
    }

    void check() {
        if (command.has("text")) {
            text(command.path("text").asString(""));
            return;
        }
        String[] tokens = command.path("bytes").asString("").split(" ", -1);
        Set<String> used = new HashSet<>();
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i].length() > 2 && tokens[i].startsWith("{")) {
                token(tokens[i].substring(1, tokens[i].length() - 1), tokens.length - i, used);
            }
        }
        for (String parameter : command.path("parameters").propertyNames()) {
            if (!used.contains(parameter)) {
                document.problemAtKey(
                        pointer + "/parameters/" + YamlDocument.escape(parameter),
                        "the parameter '" + parameter + "' is not used");
            }
        }
    }

    private void text(String text) {
        int at = text.indexOf(CommandBinder.CHECK);
        if (at >= 0) {
            String behind = text.substring(at + CommandBinder.CHECK.length());
            boolean isLine = document.root().path("framing").has("lines");
            int bytes = (isLine ? behind.replaceAll("[\\r\\n]+$", "") : behind).length();
            String algorithm = document.root().path("check").path("algorithm").asString("");
            checkByte(document.root().path("check"), bytes + FramingSense.width(algorithm), "text");
        }
        if (text.chars().anyMatch(c -> c > 0x7E)) {
            document.problem(pointer + "/text", "a text holds plain characters only; write others as 'bytes'");
        }
    }

    private void token(String word, int fromEnd, Set<String> used) {
        used.add(word);
        JsonNode root = document.root();
        switch (word) {
            case "length" -> {
                if (!root.path("framing").has("length-byte")) {
                    document.problem(pointer + "/bytes", "{length} needs framing with a length byte");
                }
            }
            case "check" -> {
                int width =
                        FramingSense.width(root.path("check").path("algorithm").asString(""));
                checkByte(root.path("check"), fromEnd + width - 1, "bytes");
            }
            default -> {
                if (!command.path("parameters").has(word)) {
                    document.problem(
                            pointer + "/bytes", "the parameter {" + word + "} is not explained under 'parameters'");
                }
            }
        }
    }

    private void checkByte(JsonNode check, int fromEnd, String key) {
        if (!check.isObject()) {
            document.problem(pointer + "/" + key, "{check} needs a 'check' in this profile");
        } else if (check.path("from-end").asInt(fromEnd) != fromEnd) {
            document.problem(
                    pointer + "/" + key,
                    "{check} does not stand where 'check' says: counted from the end it is byte " + fromEnd);
        }
    }
}
