package vigil.profile;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vigil.metric.Metric;

/// Turns a checked document that names a driver into a [CodedProfile]. Like [ProfileBinder], it trusts the
/// checks.
final class CodedBinder {
    private CodedBinder() {}

    static CodedProfile profile(JsonNode root, Path file) {
        Set<Metric> metrics = EnumSet.noneOf(Metric.class);
        root.path("measures").forEach(m -> metrics.add(Metric.valueOf(m.asString())));
        JsonNode evidence = root.path("evidence");
        return new CodedProfile(
                root.path("id").asString(),
                root.path("name").asString(),
                ProfileBinder.word(Evidence.class, evidence.path("kind").asString()),
                evidence.path("note").asString().strip(),
                ProfileBinder.list(root.path("unknown"), JsonNode::asString),
                file,
                ProfileBinder.link(root.path("link")),
                root.path("driver").asString(),
                metrics,
                metrics.contains(Metric.NIBP_SYS));
    }
}
