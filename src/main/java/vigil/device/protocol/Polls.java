package vigil.device.protocol;

import java.util.Arrays;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.profile.Conversation.Poll;

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
            if (!now.isBefore(due[i]) && (measuring || !poll.whileMeasuring())) {
                talk.say(poll.command(), HostTalk.Reply.IGNORED);
                due[i] = now.plus(poll.every());
            }
        }
    }
}
