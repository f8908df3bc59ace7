package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.gate.Gate;
import vigil.session.gate.GateItem;
import vigil.session.gate.GateState;
import vigil.treatment.Modality;

/// What the bar below says: what is open before the dose, by name, and the button that starts it.
///
/// Thread rule: immutable.
///
/// @param count `1 thing is open before the infusion can start`
/// @param open what is open, in the order a screen asks it
/// @param stopped true if nothing overrides what is named
/// @param action the word on the button
/// @param unlocked true once the dose may be started
record GateFace(String count, List<OpenItem> open, boolean stopped, String action, boolean unlocked) {
    GateFace {
        open = List.copyOf(open);
    }

    static GateFace of(Session session, Gate gate) {
        Modality modality = session.plan().modality();
        boolean stopped = gate.isStopped();
        List<OpenItem> open = open(session, gate);
        boolean ready = session.phase() == Phase.READY
                && session.charting().openAuthorisation().isPresent();
        return new GateFace(
                stopped ? "This session cannot start" : count(open.size(), modality),
                open,
                stopped,
                action(modality),
                ready && open.isEmpty());
    }

    private static List<OpenItem> open(Session session, Gate gate) {
        List<OpenItem> open = new ArrayList<>();
        gate.in(GateState.HARD_STOP).forEach(item -> open.add(new OpenItem(item.id(), item.words())));
        if (!open.isEmpty()) {
            return open;
        }
        gate.in(GateState.OPEN).forEach(item -> open.add(new OpenItem(item.id(), item.words())));
        if (session.charting().openAuthorisation().isEmpty()) {
            open.add(new OpenItem(OpenItem.DECISION, authorise(gate)));
        }
        return open;
    }

    private static String authorise(Gate gate) {
        List<GateItem> soft = gate.in(GateState.SOFT_STOP);
        return soft.isEmpty()
                ? "Dose: authorise"
                : stop(soft.getFirst()) + (soft.size() > 1 ? " and " + (soft.size() - 1) + " more" : "")
                        + ": authorise with a reason";
    }

    /// A soft stop in short: `Baseline 146/92 is above 140/90`.
    static String stop(GateItem item) {
        String words = item.id().equals("baseline.pressure") ? "Baseline" : item.words();
        return item.detail().isEmpty() || item.detail().equals("yes") ? words : words + " " + item.detail();
    }

    private static String count(int open, Modality modality) {
        String start = modality == Modality.IV ? "the infusion can start" : "the dose can be given";
        return switch (open) {
            case 0 -> "Ready: " + start;
            case 1 -> "1 thing is open before " + start;
            default -> open + " things are open before " + start;
        };
    }

    private static String action(Modality modality) {
        return switch (modality) {
            case IV -> "Start infusion";
            case IM, ORAL -> "Dose given";
            case INTRANASAL -> "Device 1 given";
        };
    }

    /// `infusion` for what runs through a line, `dose` for the rest.
    static String dose(Modality modality) {
        return modality == Modality.IV ? "infusion" : "dose";
    }

    /// The same as the title of a step.
    static String doseTitle(Modality modality) {
        String word = dose(modality);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
