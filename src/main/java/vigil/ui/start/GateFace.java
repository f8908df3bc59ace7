package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import vigil.monitor.Oximeters;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.gate.Gate;
import vigil.session.gate.GateItem;
import vigil.session.gate.GateState;
import vigil.treatment.Modality;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

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
    private static final Texts TEXTS = Texts.of(GateFace.class);

    GateFace {
        open = List.copyOf(open);
    }

    static GateFace of(Session session, Gate gate, Oximeters oximeters) {
        Modality modality = session.plan().modality();
        boolean stopped = gate.isStopped();
        List<OpenItem> open = open(session, gate, oximeters);
        boolean ready = session.phase() == Phase.READY
                && session.charting().openAuthorisation().isPresent();
        return new GateFace(
                stopped ? TEXTS.say("gate.stopped") : count(open.size(), modality),
                open,
                stopped,
                action(modality),
                ready && open.isEmpty());
    }

    private static List<OpenItem> open(Session session, Gate gate, Oximeters oximeters) {
        List<OpenItem> open = new ArrayList<>();
        gate.in(GateState.HARD_STOP).forEach(item -> open.add(item(item)));
        if (!open.isEmpty()) {
            return open;
        }
        gate.in(GateState.OPEN).forEach(item -> open.add(item(item)));
        if (oximeters.mustChoose()) {
            open.add(new OpenItem(OpenItem.OXIMETER, TEXTS.say("oximeter.choose")));
        }
        if (session.charting().openAuthorisation().isEmpty()) {
            open.add(new OpenItem(OpenItem.DECISION, authorise(gate)));
        }
        return open;
    }

    private static OpenItem item(GateItem item) {
        return new OpenItem(item.id(), PhraseBook.translate(item.words()));
    }

    private static String authorise(Gate gate) {
        List<GateItem> soft = gate.in(GateState.SOFT_STOP);
        return soft.isEmpty()
                ? TEXTS.say("gate.authorise")
                : TEXTS.say("gate.reason", stop(soft.getFirst()), soft.size() - 1);
    }

    /// A soft stop in short: `Baseline 146/92 is above 140/90`.
    static String stop(GateItem item) {
        String detail = PhraseBook.translate(item.detail());
        if (item.id().equals("baseline.pressure")) {
            return TEXTS.say("decision.baseline", detail);
        }
        String words = PhraseBook.translate(item.words());
        return item.detail().isEmpty() || item.detail().equals("yes") ? words : words + " " + detail;
    }

    private static String count(int open, Modality modality) {
        return modality == Modality.IV ? TEXTS.say("gate.infusion", open) : TEXTS.say("gate.dose", open);
    }

    private static String action(Modality modality) {
        return switch (modality) {
            case IV -> TEXTS.say("gate.start.infusion");
            case IM, ORAL -> TEXTS.say("gate.start.dose");
            case INTRANASAL -> TEXTS.say("gate.start.device");
        };
    }
}
