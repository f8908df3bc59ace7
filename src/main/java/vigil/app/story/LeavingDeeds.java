package vigil.app.story;

import java.util.Map;
import java.util.function.Function;
import vigil.monitor.MonitorCommand;
import vigil.session.SignatureRole;

/// The ways out of a session.
final class LeavingDeeds {
    static final Map<String, Function<ActionRow, Deed>> WORDS = Map.of(
            "sign", LeavingDeeds::sign,
            "override", LeavingDeeds::override,
            "retake", row -> new Retake(row.by()),
            "discharge", row -> scene -> new MonitorCommand.Discharge(row.by()),
            "abort", row -> scene -> new MonitorCommand.Abort(row.text(), row.by()),
            "end", row -> scene -> new MonitorCommand.EndSession(row.text(), row.by()));

    private LeavingDeeds() {}

    private static Deed sign(ActionRow row) {
        SignatureRole role = row.one(SignatureRole.class, "the role", row.what());
        String name = row.needed("the name", row.value());
        return scene -> new MonitorCommand.Sign(role, name, row.text(), row.by());
    }

    private static Deed override(ActionRow row) {
        String clinician = row.needed("the clinician's name", row.value());
        return scene -> new MonitorCommand.OverrideDischarge(clinician, row.text(), row.by());
    }
}
