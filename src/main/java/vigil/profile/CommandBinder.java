package vigil.profile;

import static vigil.profile.ProfileBinder.duration;
import static vigil.profile.ProfileBinder.optional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Turns the checked description of one command into a [HostCommand].
final class CommandBinder {
    private CommandBinder() {}

    static HostCommand command(JsonNode said) {
        List<HostCommand.Part> template = new ArrayList<>();
        for (String token : said.path("bytes").asString().split(" ", -1)) {
            template.add(part(token, said.path("parameters")));
        }
        return new HostCommand(
                said.path("name").asString(), template, optional(said.path("answer"), CommandBinder::answer));
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
