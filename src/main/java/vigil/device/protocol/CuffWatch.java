package vigil.device.protocol;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.profile.Cuff;

/// Tells a new cuff outcome from the old one that many devices keep sending (protocol facts, 22.4): a
/// result is an event, not a stream.
///
/// Confined to one thread.
final class CuffWatch {
    private final Cuff.NewResult rule;
    private boolean anyPressuresAreNew;
    private boolean awaiting;
    private boolean sawDetermination;
    private boolean started;
    private @Nullable CuffNews last;
    private CuffNews.@Nullable Pressures lastPressures;

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
            case CuffNews.NoPressures none -> sawDetermination ? outcome(noResult(), true) : quiet(none);
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
            case COUNTER_FALLS -> awaiting || isYounger(pressures) || differsFromLast(pressures);
            case EVERY_MESSAGE -> true;
        };
    }

    /// A failure that is held from earlier looks like the one before; at the very beginning it may be hours
    /// old.
    private boolean isNew(CuffNews.Failed failed) {
        boolean changed = last == null ? started : !failed.equals(last);
        return awaiting || sawDetermination || changed;
    }

    /// The device counts the time since the last determination: when it begins anew, there was another.
    private boolean isYounger(CuffNews.Pressures pressures) {
        return lastPressures != null && pressures.age() < lastPressures.age();
    }

    /// A held result stays as it is: other numbers are another result, even if all that came between was
    /// lost or was a failure. The first numbers on a live link may be hours old, unless the cuff was seen
    /// at work before them.
    private boolean differsFromLast(CuffNews.Pressures pressures) {
        return lastPressures == null ? anyPressuresAreNew : !pressures.sameAs(lastPressures);
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
            case CuffNews.Pressures pressures -> lastPressures = pressures;
            case CuffNews.Failed failed -> anyPressuresAreNew = true;
        }
        return isNew ? Optional.of(outcome) : Optional.empty();
    }

    private static CuffNews.Outcome noResult() {
        return new CuffNews.Failed("ended without a result", "");
    }
}
