package vigil.profile;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Finds what has the right shape and yet makes no sense: a byte outside its frame, a command that is not
/// there, two messages that cannot be told apart. It reads the raw document and tolerates any shape, so
/// that its findings come together with those of [ShapeCheck].
final class SenseCheck {
    private final YamlDocument document;
    private final JsonNode root;
    private final Set<String> messages = new HashSet<>();
    private final Set<String> commands = new HashSet<>();

    private SenseCheck(YamlDocument document) {
        this.document = document;
        this.root = document.root();
    }

    static void check(YamlDocument document, Path file) {
        SenseCheck check = new SenseCheck(document);
        check.folder(file);
        new FramingSense(document).check();
        check.collectNames("messages", check.messages);
        check.collectNames("commands", check.commands);
        new MessageSense(document).check();
        check.commands();
        check.conversation();
        check.cuff();
    }

    private void folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        String folder = parent == null || parent.getFileName() == null
                ? ""
                : parent.getFileName().toString();
        String id = root.path("id").asString("");
        if (!id.isEmpty() && !id.equals(folder)) {
            document.problem("/id", "the id is '" + id + "', but the folder is called '" + folder + "'");
        }
    }

    private void collectNames(String list, Set<String> names) {
        for (int i = 0; i < root.path(list).size(); i++) {
            String name = root.path(list).path(i).path("name").asString("");
            if (!name.isEmpty() && !names.add(name)) {
                document.problem("/" + list + "/" + i + "/name", "the name '" + name + "' is taken already");
            }
        }
    }

    private void commands() {
        for (int i = 0; i < root.path("commands").size(); i++) {
            String pointer = "/commands/" + i;
            JsonNode command = root.path("commands").path(i);
            new CommandSense(document, command, pointer).check();
            JsonNode answer = command.path("answer");
            if (command.has("text") == command.has("bytes")) {
                document.problem(pointer, "a command is either 'bytes' or 'text'");
            }
            known(messages, "message", answer.path("message"), pointer + "/answer/message");
            known(messages, "message", answer.path("busy"), pointer + "/answer/busy");
            if (answer.has("busy") && !answer.has("busy-wait")) {
                document.problem(
                        pointer + "/answer/busy", "'busy' needs 'busy-wait': how long to wait before asking again");
            }
        }
    }

    private void conversation() {
        JsonNode talk = root.path("conversation");
        for (String list : new String[] {"start", "stop"}) {
            for (int i = 0; i < talk.path(list).size(); i++) {
                known(commands, "command", talk.path(list).path(i), "/conversation/" + list + "/" + i);
            }
        }
        for (int i = 0; i < talk.path("polls").size(); i++) {
            JsonNode command = talk.path("polls").path(i).path("command");
            known(commands, "command", command, "/conversation/polls/" + i + "/command");
        }
    }

    private void cuff() {
        JsonNode cuff = root.path("cuff");
        for (String role : new String[] {"start", "stop", "fetch"}) {
            known(commands, "command", cuff.path(role), "/cuff/" + role);
        }
        known(messages, "message", cuff.path("announces"), "/cuff/announces");
        if (cuff.path("cycled-by").asString("").equals("host") && !(cuff.has("start") && cuff.has("stop"))) {
            document.problem("/cuff", "a cuff that the host cycles needs a start and a stop command");
        }
        if (cuff.isObject()) {
            String text = root.path("messages").toString();
            String rule = cuff.path("new-result").asString("");
            known(commands, "command", cuff.path("pulse"), "/cuff/pulse");
            boolean counts = text.contains("\"counter\":");
            if (rule.equals("counter falls") && !counts) {
                document.problem("/cuff/new-result", "no message has a 'counter' that could fall");
            }
            if (cuff.path("announces").isMissingNode()
                    && (rule.equals("after measuring") || rule.equals("after end"))) {
                document.problem("/cuff", "'announces' is missing here: the message with which a determination ends");
            }
            needs(text, "result", true, "no message is a cuff result ('cuff: result')");
            needs(text, "measuring", rule.equals("after measuring"), "no message says that the cuff measures");
            needs(text, "ended", rule.equals("after end"), "no message says that a determination ended");
        }
    }

    private void needs(String messagesText, String sign, boolean isNeeded, String text) {
        if (isNeeded && !messagesText.contains("\"cuff\":\"" + sign + "\"")) {
            document.problem("/cuff", text);
        }
    }

    private void known(Set<String> names, String what, JsonNode name, String pointer) {
        String wanted = name.asString("");
        if (!wanted.isEmpty() && !names.contains(wanted)) {
            document.problem(pointer, "there is no " + what + " called '" + wanted + "'");
        }
    }
}
