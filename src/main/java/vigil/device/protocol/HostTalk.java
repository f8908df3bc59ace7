package vigil.device.protocol;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.device.ProtocolOutput;
import vigil.metric.Timestamp;
import vigil.profile.DescribedProfile;
import vigil.profile.HostCommand;

/// Says one thing at a time to the device, and waits for its answer before the next. Repeats what was not
/// answered, waits when the device is busy, and tells whoever asked how it went.
///
/// Confined to the link thread.
final class HostTalk {
    private final DescribedProfile profile;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private @Nullable Request asked;
    private Timestamp sendAgain = new Timestamp(0, 0);
    private boolean deviceWasBusy;

    HostTalk(DescribedProfile profile) {
        this.profile = profile;
    }

    /// How a command went: one of the three is called, once; neither if the command was given up for a more
    /// urgent one.
    interface Reply {
        Reply IGNORED = new Reply() {
            @Override
            public void answered() {}

            @Override
            public void failed(String reason, Timestamp now) {}
        };

        /// The device answered; or it never answers this command, and it was sent.
        void answered();

        /// No answer came.
        void failed(String reason, Timestamp now);

        /// To the last the device answered that it is busy; for most commands a failure like any other.
        default void stayedBusy(Timestamp now) {
            failed("the device is busy", now);
        }
    }

    private static final class Request {
        private final HostCommand command;
        private final Reply reply;
        private int retriesLeft;

        Request(HostCommand command, Reply reply) {
            this.command = command;
            this.reply = reply;
            this.retriesLeft = command.answer().map(HostCommand.Answer::retries).orElse(0);
        }
    }

    /// Forgets everything asked and waiting.
    void clear() {
        waiting.clear();
        asked = null;
    }

    /// Says `command` when everything before it is answered. A command that already waits is not queued
    /// twice.
    void say(String command, Reply reply) {
        boolean queued = waiting.stream().anyMatch(r -> r.command.name().equals(command))
                || asked != null && asked.command.name().equals(command);
        if (!queued) {
            waiting.addLast(new Request(profile.command(command), reply));
        }
    }

    /// Says `command` before everything that waits, and gives up what is being asked.
    void sayNow(String command, Reply reply, Timestamp now, ProtocolOutput out) {
        asked = null;
        waiting.addFirst(new Request(profile.command(command), reply));
        next(now, out);
    }

    /// A message came: it may be the answer, or say that the device is busy.
    void heard(String message, Timestamp now) {
        Request request = asked;
        Optional<HostCommand.Answer> answer = request == null ? Optional.empty() : request.command.answer();
        if (request == null || answer.isEmpty()) {
            return;
        }
        if (answer.get().message().equals(message)) {
            asked = null;
            request.reply.answered();
        } else if (answer.get().busy().equals(message)) {
            sendAgain = now.plus(answer.get().busyWait());
            deviceWasBusy = true;
        }
    }

    /// Repeats, gives up, or goes on.
    void tick(Timestamp now, ProtocolOutput out) {
        Request request = asked;
        if (request != null && !now.isBefore(sendAgain)) {
            if (request.retriesLeft > 0) {
                request.retriesLeft--;
                send(request, now, out);
            } else {
                asked = null;
                giveUp(request.reply, now);
            }
        }
        next(now, out);
    }

    private void giveUp(Reply reply, Timestamp now) {
        if (deviceWasBusy) {
            reply.stayedBusy(now);
        } else {
            reply.failed("the device did not answer", now);
        }
    }

    private void next(Timestamp now, ProtocolOutput out) {
        while (asked == null && !waiting.isEmpty()) {
            Request request = waiting.removeFirst();
            send(request, now, out);
        }
    }

    private void send(Request request, Timestamp now, ProtocolOutput out) {
        out.send(CommandBytes.of(profile, request.command));
        deviceWasBusy = false;
        Optional<HostCommand.Answer> answer = request.command.answer();
        if (answer.isPresent()) {
            asked = request;
            sendAgain = now.plus(answer.get().within());
        } else {
            request.reply.answered();
        }
    }
}
