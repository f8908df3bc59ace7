package vigil.monitor;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vigil.alarm.AlarmLimits;
import vigil.alarm.EditableLimit;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.treatment.TreatmentPlan;

/// Other limits for one session: what a nurse wants, brought into the editable range around the preset that the session
/// runs by (clinical facts, 9.1, last line; hazards H1 and H21). Pure.
final class LimitsDesk {
    private LimitsDesk() {}

    static CommandDesk.Answer answer(MonitorCommand.ChangeLimits command, Session session) {
        AlarmLimits wanted = command.limits();
        AlarmLimits allowed = EditableLimit.clamp(session.limitsOfPreset(), wanted);
        String remark = allowed.equals(wanted) ? "" : remark(wanted, allowed);
        // What changes nothing is not recorded: the log would claim a change that nobody can see.
        return allowed.equals(session.limitsInForce())
                ? new CommandDesk.Answer.Take(List.of(), remark)
                : new CommandDesk.Answer.Take(List.of(new SessionEvent.LimitsChanged(allowed, command.by())), remark);
    }

    /// Another preset, as long as nothing is measured that its limits would judge otherwise. The cuff's interval is the
    /// preset's, so the plan changes with it.
    static CommandDesk.Answer preset(MonitorCommand.ChoosePreset command, Session session) {
        if (session.phase() != Phase.SCHEDULED && session.phase() != Phase.CHECK_IN) {
            return CommandDesk.refuse("Another alarm preset can be chosen until the baseline.");
        }
        List<SessionEvent> events = new ArrayList<>();
        if (!command.limits().equals(session.limitsInForce())) {
            events.add(new SessionEvent.LimitsChanged(command.limits(), command.by()));
        }
        TreatmentPlan plan = session.plan().withCuffInDosing(command.cuffInDosing());
        if (!plan.equals(session.plan())) {
            events.add(new SessionEvent.PlanChanged(plan, command.by()));
        }
        return new CommandDesk.Answer.Take(events, "");
    }

    private static String remark(AlarmLimits wanted, AlarmLimits allowed) {
        String brought = EditableLimit.all().stream()
                .filter(limit -> !limit.value(wanted).equals(limit.value(allowed)))
                .map(limit -> brought(limit, limit.value(wanted), limit.value(allowed)))
                .collect(Collectors.joining(" "));
        return brought.isEmpty() ? "Only a preset changes what was asked for." : brought;
    }

    private static String brought(EditableLimit limit, OptionalDouble wanted, OptionalDouble allowed) {
        if (wanted.isEmpty() || allowed.isEmpty()) {
            return limit.words() + ": only a preset adds or removes it.";
        }
        return limit.words() + ": " + number(wanted.getAsDouble()) + " was brought to " + number(allowed.getAsDouble())
                + " " + limit.unit() + ".";
    }

    private static String number(double value) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
