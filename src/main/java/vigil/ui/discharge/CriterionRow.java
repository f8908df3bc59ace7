package vigil.ui.discharge;

import vigil.session.discharge.Criterion;
import vigil.session.discharge.CriterionGroup;
import vigil.session.discharge.CriterionState;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// A criterion as its row shows it: closed with its value and source, or open with its answers inside.
///
/// Thread rule: immutable.
///
/// @param isOpen whether the row shows its answers: it is not met, or a person wants to answer it anew
record CriterionRow(Criterion criterion, Answering answering, boolean isOpen) {
    private static final Texts TEXTS = Texts.of(CriterionRow.class);

    String id() {
        return criterion.id();
    }

    boolean isMet() {
        return criterion.state() == CriterionState.MET;
    }

    CriterionGroup group() {
        return criterion.group();
    }

    /// What it asks, as the screen says it.
    String words() {
        return PhraseBook.translate(criterion.words());
    }

    /// True if the row is tall: it is open, and there is something to do in it.
    boolean isTall() {
        return isOpen && !(answering instanceof Answering.Nobody);
    }

    /// True if a tap on a met row lets a person answer it anew. What is measured answers itself.
    boolean mayBeAnsweredAnew() {
        return !(answering instanceof Answering.Nobody) && !(answering instanceof Answering.Pressure);
    }

    /// What its closed row says: the value with its rule, or in words that there is none.
    String value() {
        boolean unknown = group() == CriterionGroup.MEASURED
                && !isMet()
                && criterion.value().isEmpty();
        return unknown ? TEXTS.say("criterion.unknown") : PhraseBook.translate(criterion.value());
    }

    /// What stands beside the answers: what is known and from where, or what to do.
    String beside() {
        if (answering instanceof Answering.YesOrNo ask) {
            boolean isNo = criterion.state() == CriterionState.FAILED
                    && criterion.value().equals("no");
            String known = isNo ? ask.no() : PhraseBook.translate(criterion.value());
            return known.isEmpty() ? ask.hint() : sourced(known);
        }
        return criterion.value().isEmpty() ? "" : sourced(PhraseBook.translate(counted()));
    }

    /// A form says how many of its fields are filled; which are missing stands in the form itself.
    private String counted() {
        int list = criterion.value().lastIndexOf(", ", criterion.value().indexOf(": "));
        return list < 0 ? criterion.value() : criterion.value().substring(0, list);
    }

    private String sourced(String value) {
        return criterion.source().isEmpty() ? value : value + " · " + PhraseBook.translate(criterion.source());
    }

    String spoken() {
        String state = switch (criterion.state()) {
            case MET -> TEXTS.say("criterion.met");
            case OPEN -> TEXTS.say("criterion.open");
            case FAILED -> TEXTS.say("criterion.failed");
        };
        String more = beside().isEmpty() ? value() : beside();
        return words() + ", " + state + (more.isEmpty() ? "" : ", " + more);
    }
}
