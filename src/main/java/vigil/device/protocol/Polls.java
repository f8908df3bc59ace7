package vigil.device.protocol;

import java.util.Arrays;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.profile.Conversation.Poll;
import vigil.profile.Conversation.When;

/// Asks again and again what must be asked again and again, each in its own rhythm. What was missed is not
/// made up for.
///
/// Confined to the link thread.
final class Polls {
    private final List<Poll> polls;
    private final Timestamp[] due;

    Polls(List<Poll> polls) {
        this.polls = polls;
        this.due = new Timestamp[polls.size()];
    }

    /// All rhythms begin at `now`.
    void restart(Timestamp now) {
        Arrays.fill(due, now);
    }

    /// Asks what is due.
    void tick(Timestamp now, boolean measuring, HostTalk talk) {
        for (int i = 0; i < due.length; i++) {
            Poll poll = polls.get(i);
            if (!now.isBefore(due[i]) && isTime(poll.when(), measuring)) {
                talk.say(poll.command(), HostTalk.Reply.IGNORED);
                due[i] = now.plus(poll.every());
            }
        }
    }

    private static boolean isTime(When when, boolean measuring) {
        return switch (when) {
            case ALWAYS -> true;
            case MEASURING -> measuring;
            case AT_REST -> !measuring;
        };
    }
}
