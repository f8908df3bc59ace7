package vigil.device.protocol;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.profile.Cuff;

/// Tells a new cuff outcome from the old one that many devices keep sending (protocol facts, 22.4): a
/// result is an event, not a stream.
///
/// Confined to one thread.
final class CuffWatch {
    static final String NO_RESULT = "ended without a result";

    private final Cuff.NewResult rule;
    private boolean anyPressuresAreNew;
    private boolean awaiting;
    private boolean sawDetermination;
    private boolean started;
    private @Nullable CuffNews last;
    private CuffNews.@Nullable Pressures lastPressures;
    private double lastAge = Double.NaN;

    /// @param beginningIsNew whether an outcome counts as new when nothing was seen before it: in a
    ///     recording yes, on a live link no, for it may be hours old
    CuffWatch(Cuff.NewResult rule, boolean beginningIsNew) {
        this.rule = rule;
        this.awaiting = beginningIsNew;
        this.anyPressuresAreNew = beginningIsNew;
    }

    /// The outcome to report because of `news`, if it is one and new.
    Optional<CuffNews.Outcome> seen(CuffNews news) {
        return switch (news) {
            case CuffNews.Measuring measuring -> await(rule == Cuff.NewResult.AFTER_MEASURING, measuring);
            case CuffNews.Ended ended -> await(rule == Cuff.NewResult.AFTER_END, ended);
            case CuffNews.NoPressures none -> none(none);
            case CuffNews.Pressures pressures -> outcome(pressures, isNew(pressures));
            case CuffNews.Failed failed -> outcome(failed, isNew(failed));
            case CuffNews.Unreadable unreadable -> unreadable(unreadable.asFailure());
        };
    }

    /// The host has told the device to start: a failure that it did not show before is an answer to that.
    void started() {
        started = true;
    }

    private boolean isNew(CuffNews.Pressures pressures) {
        return switch (rule) {
            case AFTER_MEASURING, AFTER_END, VALUE_CHANGE -> awaiting || differsFromLast(pressures);
            case COUNTER_FALLS -> awaiting || pressures.age() < lastAge || differsFromLast(pressures);
            case EVERY_MESSAGE -> true;
        };
    }

    /// A failure that is held from earlier looks like the one before; at the very beginning it may be hours
    /// old.
    private boolean isNew(CuffNews.Failed failed) {
        boolean changed = last == null ? started : !(last instanceof CuffNews.Failed before && failed.sameAs(before));
        boolean isOne = rule == Cuff.NewResult.EVERY_MESSAGE;
        return isOne || awaiting || sawDetermination || changed || isCounted() && failed.age() < lastAge;
    }

    /// A held result stays as it is: other numbers are another result, even if all that came between was
    /// lost or was a failure. The first numbers on a live link may be hours old, unless the cuff was seen
    /// at work before them.
    private boolean differsFromLast(CuffNews.Pressures pressures) {
        return lastPressures == null ? anyPressuresAreNew : !pressures.sameAs(lastPressures);
    }

    /// The device counts the time since the last determination, also while it shows no numbers: when it
    /// begins anew, there was another, and its numbers are to come. One that counts nothing yet holds no old
    /// numbers.
    private Optional<CuffNews.Outcome> none(CuffNews.NoPressures none) {
        if (sawDetermination) {
            return outcome(noResult(), true);
        }
        awaiting |= isCounted() && none.age() < lastAge;
        anyPressuresAreNew |= isCounted() && !(none.age() > 0);
        lastAge = none.age();
        return quiet(none);
    }

    private boolean isCounted() {
        return rule == Cuff.NewResult.COUNTER_FALLS;
    }

    private Optional<CuffNews.Outcome> await(boolean outcomeIsNew, CuffNews news) {
        awaiting |= outcomeIsNew;
        sawDetermination = true;
        anyPressuresAreNew = true;
        return rule == Cuff.NewResult.VALUE_CHANGE ? Optional.empty() : quiet(news);
    }

    /// A device that repeats its result until there is another will say it again; from any other it is lost.
    private Optional<CuffNews.Outcome> unreadable(CuffNews.Failed failed) {
        return rule == Cuff.NewResult.VALUE_CHANGE ? Optional.empty() : outcome(failed, isNew(failed));
    }

    private Optional<CuffNews.Outcome> quiet(CuffNews news) {
        last = news;
        return Optional.empty();
    }

    private Optional<CuffNews.Outcome> outcome(CuffNews.Outcome outcome, boolean isNew) {
        awaiting = false;
        sawDetermination = false;
        started = false;
        last = outcome;
        switch (outcome) {
            case CuffNews.Pressures pressures -> {
                lastPressures = pressures;
                lastAge = pressures.age();
            }
            case CuffNews.Failed failed -> {
                anyPressuresAreNew |= !(isCounted() && failed.age() > 0);
                lastAge = failed.age();
            }
        }
        return isNew ? Optional.of(outcome) : Optional.empty();
    }

    private static CuffNews.Outcome noResult() {
        return new CuffNews.Failed(NO_RESULT, "");
    }
}
