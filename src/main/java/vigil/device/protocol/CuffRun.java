package vigil.device.protocol;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vigil.device.DeviceCommand;
import vigil.device.ProtocolOutput;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.profile.Cuff;

/// The cuff of a live device, from the start of a determination to its one outcome: a result, a failure, an
/// abort, or the end of the time it may take (protocol facts, 22.4). Never runs two at once.
///
/// Confined to the link thread.
final class CuffRun {
    /// How long a device may take to confirm that it stopped; then it counts as stopped. A choice: all
    /// answer within a second.
    private static final Duration STOP_CONFIRMED = Duration.ofSeconds(5);

    private final Cuff cuff;
    private final String device;
    private final HostTalk talk;
    private CuffWatch watch;
    private boolean running;
    private boolean stopping;
    private CuffNews.@Nullable Pressures withoutPulse;
    private Timestamp deadline = new Timestamp(0, 0);
    private Timestamp abortedUntil = new Timestamp(0, 0);

    CuffRun(Cuff cuff, String device, HostTalk talk) {
        this.cuff = cuff;
        this.device = device;
        this.talk = talk;
        this.watch = new CuffWatch(cuff.newResult(), false);
    }

    boolean isRunning() {
        return running;
    }

    /// The link begins anew. A determination that ran when it was lost has failed: nobody will hear its
    /// result.
    void restart(Timestamp now, ProtocolOutput out) {
        if (running) {
            finish(new CuffNews.Failed("the link was lost during the measurement", ""), now, out);
        }
        watch = new CuffWatch(cuff.newResult(), false);
    }

    void command(DeviceCommand command, Timestamp now, ProtocolOutput out) {
        switch (command) {
            case START_CUFF -> start(now, out);
            case STOP_CUFF -> stop(now, out);
        }
    }

    private void start(Timestamp now, ProtocolOutput out) {
        if (cuff.cycledBy() == Cuff.CycledBy.DEVICE || cuff.start().isEmpty()) {
            out.refused(DeviceCommand.START_CUFF, "this device's cuff can only be started at the device");
        } else if (running) {
            out.refused(DeviceCommand.START_CUFF, "a measurement is already running");
        } else {
            watch.started();
            run(now, out);
            talk.sayNow(cuff.start(), new Started(out), now, out);
        }
    }

    /// How the start command went.
    private final class Started implements HostTalk.Reply {
        private final ProtocolOutput out;

        Started(ProtocolOutput out) {
            this.out = out;
        }

        @Override
        public void answered() {}

        @Override
        public void failed(String reason, Timestamp now) {
            if (running) {
                out.refused(DeviceCommand.START_CUFF, reason);
                finish(new CuffNews.Failed(reason, ""), now, out);
            }
        }

        /// A device that stays busy is determining (protocol facts, 22.4), though not at this command: the cuff
        /// counts as running, so that it can be stopped and is never left inflated.
        @Override
        public void stayedBusy(Timestamp now) {
            watch.seen(new CuffNews.Measuring());
        }
    }

    private void stop(Timestamp now, ProtocolOutput out) {
        if (cuff.stop().isEmpty()) {
            out.refused(DeviceCommand.STOP_CUFF, "this device's cuff can only be stopped at the device");
            return;
        }
        talk.sayNow(cuff.stop(), HostTalk.Reply.IGNORED, now, out);
        stopping = running;
        deadline = now.plus(STOP_CONFIRMED);
    }

    private void run(Timestamp now, ProtocolOutput out) {
        running = true;
        stopping = false;
        deadline = now.plus(cuff.longest());
        out.cuffRunning(true);
    }

    /// A frame said something about the cuff.
    void heard(CuffNews news, Timestamp now, ProtocolOutput out) {
        if (news instanceof CuffNews.Measuring && !running) {
            run(now, out);
        }
        Optional<CuffNews.Outcome> outcome = watch.seen(news);
        if (outcome.isPresent() && !isEchoOfAbort(outcome.get(), now)) {
            complete(outcome.get(), now, out);
        } else if (news instanceof CuffNews.Ended && !cuff.fetch().isEmpty()) {
            talk.sayNow(cuff.fetch(), new Fetched(out), now, out);
        }
    }

    /// A device that is told to stop after its time was over says so: that is the same failure, not another one.
    private boolean isEchoOfAbort(CuffNews.Outcome outcome, Timestamp now) {
        return !running && outcome instanceof CuffNews.Failed && now.isBefore(abortedUntil);
    }

    /// A result whose pulse must be asked for waits for it, though not for ever.
    private void complete(CuffNews.Outcome outcome, Timestamp now, ProtocolOutput out) {
        if (outcome instanceof CuffNews.Pressures pressures && !cuff.pulse().isEmpty()) {
            withoutPulse = pressures;
            talk.sayNow(cuff.pulse(), new PulseAsked(out), now, out);
        } else {
            finish(outcome, now, out);
        }
    }

    /// The device told the pulse of its last result.
    void heardPulse(OptionalInt pulse, Timestamp now, ProtocolOutput out) {
        CuffNews.Pressures pressures = withoutPulse;
        if (pressures != null) {
            finish(pressures.with(pulse), now, out);
        }
    }

    /// How the request for the pulse went: without an answer the pressures stand alone.
    private final class PulseAsked implements HostTalk.Reply {
        private final ProtocolOutput out;

        PulseAsked(ProtocolOutput out) {
            this.out = out;
        }

        @Override
        public void answered() {}

        @Override
        public void failed(String reason, Timestamp now) {
            heardPulse(OptionalInt.empty(), now, out);
        }
    }

    /// How the request for the result went.
    private final class Fetched implements HostTalk.Reply {
        private final ProtocolOutput out;

        Fetched(ProtocolOutput out) {
            this.out = out;
        }

        @Override
        public void answered() {}

        @Override
        public void failed(String reason, Timestamp now) {
            finish(new CuffNews.Failed("the result did not come: " + reason, ""), now, out);
        }
    }

    void tick(Timestamp now, ProtocolOutput out) {
        if (!running || now.isBefore(deadline)) {
            return;
        }
        if (stopping) {
            finish(new CuffNews.Failed("stopped", ""), now, out);
            return;
        }
        if (!cuff.stop().isEmpty()) {
            talk.sayNow(cuff.stop(), HostTalk.Reply.IGNORED, now, out);
            abortedUntil = now.plus(STOP_CONFIRMED);
        }
        String reason = "no result within " + cuff.longest().toSeconds() + " s";
        finish(new CuffNews.Failed(reason, ""), now, out);
    }

    /// The link is about to close: nothing may stay inflated behind it.
    void close(Timestamp now, ProtocolOutput out) {
        if (running) {
            finish(new CuffNews.Failed("stopped: the link was closed", ""), now, out);
        }
    }

    /// The command that stops the cuff; empty if it does not run or cannot be stopped.
    String stopCommand() {
        return running ? cuff.stop() : "";
    }

    private void finish(CuffNews.Outcome outcome, Timestamp now, ProtocolOutput out) {
        withoutPulse = null;
        boolean was = running;
        running = false;
        out.measured(reading(outcome, now));
        if (was) {
            out.cuffRunning(false);
        }
    }

    private CuffReading reading(CuffNews.Outcome outcome, Timestamp now) {
        return switch (outcome) {
            case CuffNews.Pressures p ->
                new CuffResult(
                        now, device, p.systolic(), p.diastolic(), p.mean(), p.pulse(), p.status(), p.deviceTime());
            case CuffNews.Failed f -> new CuffFailure(now, device, f.reason(), f.code());
        };
    }
}
