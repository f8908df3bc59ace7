package vigil.profile;

import static vigil.profile.ProfileBinder.duration;
import static vigil.profile.ProfileBinder.optional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Turns the checked description of one command into a [HostCommand].
final class CommandBinder {
    /// Where the check goes in a command of text.
    static final String CHECK = "{check}";

    private CommandBinder() {}

    static HostCommand command(JsonNode said) {
        return new HostCommand(
                said.path("name").asString(),
                said.has("text") ? text(said.path("text").asString()) : bytes(said),
                said.path("harmless").asBoolean(false),
                optional(said.path("answer"), CommandBinder::answer));
    }

    private static List<HostCommand.Part> bytes(JsonNode said) {
        List<HostCommand.Part> template = new ArrayList<>();
        for (String token : said.path("bytes").asString().split(" ", -1)) {
            template.add(part(token, said.path("parameters")));
        }
        return template;
    }

    private static List<HostCommand.Part> text(String text) {
        List<HostCommand.Part> template = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith(CHECK, at)) {
                template.add(new HostCommand.Part.Checked());
                at += CHECK.length() - 1;
            } else {
                template.add(new HostCommand.Part.Fixed(text.charAt(at)));
            }
        }
        return template;
    }

    private static HostCommand.Part part(String token, JsonNode parameters) {
        if (!token.startsWith("{")) {
            return new HostCommand.Part.Fixed(Integer.parseInt(token, 16));
        }
        String word = token.substring(1, token.length() - 1);
        return switch (word) {
            case "length" -> new HostCommand.Part.Length();
            case "check" -> new HostCommand.Part.Checked();
            default ->
                new HostCommand.Part.Parameter(word, parameters.path(word).asInt());
        };
    }

    private static HostCommand.Answer answer(JsonNode said) {
        return new HostCommand.Answer(
                said.path("message").asString(),
                duration(said.path("within")),
                said.path("retries").asInt(0),
                said.path("busy").asString(""),
                said.has("busy-wait") ? duration(said.path("busy-wait")) : Duration.ZERO);
    }
}
