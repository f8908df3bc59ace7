package vigil.device;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// One device's live link: opens its port, runs its protocol, watches for silence, and opens the port again when it was
/// lost, for ever.
///
/// Thread rule: [#open], [#listen], [#step] and [#close] belong to the one link thread ([LinkThread]; a test
/// with its own time is one too). [#status], [#log] and [#submit] may be called by any thread, [#hangUp] by
/// whoever stops the link.
public final class DeviceLink {
    private static final int LOG_ENTRIES = 2000;
    /// Far more than a person and a schedule ask in a step; when it is full, the link thread is stuck.
    private static final int MOST_COMMANDS = 8;
    /// Fewer bytes without a frame may be a plug going in or half a message; more are another protocol, or other
    /// settings.
    private static final int NOISE = 16;

    private final LinkTarget target;
    private final Port port;
    private final DeviceProtocol protocol;
    private final LinkListener listener;
    private final LinkLog log = new LinkLog(LOG_ENTRIES);
    private final Queue<DeviceCommand> commands = new ArrayBlockingQueue<>(MOST_COMMANDS);
    private final Reconnect reconnect;
    private final SettingsInTurn settings;
    private final SilenceWatch silence;
    private final DamageWatch damage = new DamageWatch();
    private Timestamp lastFrame;
    private volatile LinkStatus status;
    private volatile @Nullable Conversation conversation;

    /// A closed link.
    ///
    /// @param now becomes the time since which it is closed
    public DeviceLink(LinkTarget target, Port port, DeviceProtocol protocol, LinkListener listener, Timestamp now) {
        this.target = target;
        this.port = port;
        this.protocol = protocol;
        this.listener = listener;
        this.reconnect = new Reconnect(port, target.port());
        this.settings = new SettingsInTurn(target.settings());
        this.silence = new SilenceWatch(protocol.silenceLimit(), now);
        this.lastFrame = now;
        this.status = new LinkStatus(
                target.device(), target.profile(), target.port(), LinkState.CLOSED, now, now, FrameCounts.NONE, "");
    }

    /// How the link stands. Any thread may call.
    public LinkStatus status() {
        return status;
    }

    /// What happened on the link. Any thread may read.
    public LinkLog log() {
        return log;
    }

    /// Asks for `command` to be carried out in the next step; whether the device takes it is told to the listener. Any
    /// thread may call.
    ///
    /// @return false if too many are waiting: the link does not carry out commands any more
    public boolean submit(DeviceCommand command) {
        return commands.offer(command);
    }

    /// The device is wanted from now on: tries its port at once.
    public void open(Timestamp now) {
        attempt(now);
    }

    /// Waits for bytes if the port is open (as long as [Transport#read] waits).
    ///
    /// @return false if there was no open port to wait on, so that the caller should idle
    public boolean listen() {
        Conversation talk = conversation;
        if (talk == null) {
            return false;
        }
        talk.listen();
        return true;
    }

    /// Does what is due: hands on what [#listen] found, carries out commands, judges silence, reconnects.
    public void step(Timestamp now) {
        switch (status.state()) {
            case CLOSED, OPENING -> {}
            case STARTING, LIVE, STALE -> converse(now);
            case LOST -> become(LinkState.WAITING, status.reason(), now);
            case WAITING -> {
                if (reconnect.isDue(now)) {
                    attempt(now);
                }
            }
        }
        refuseWhatIsLeft(now);
        status = with(status.state(), status.since(), status.reason());
        damage.judge(status.counts(), now).ifPresent(words -> damaged(words, now));
    }

    private void damaged(String words, Timestamp now) {
        if (words.isEmpty()) {
            log.noted("its frames are whole again", now);
        } else {
            log.trouble(words, now);
        }
        listener.framesDamaged(target.device(), words, now);
    }

    /// The device is no longer wanted: takes leave of it and closes the port. A second call does nothing.
    public void close(Timestamp now) {
        if (status.state() == LinkState.CLOSED) {
            return;
        }
        hangUpProperly(now);
        become(LinkState.CLOSED, "", now);
        refuseWhatIsLeft(now);
    }

    /// Closes the port under a link thread that does not come back from it (a driver that hangs). Any thread may call;
    /// the link then finds its port lost.
    public void hangUp() {
        Conversation talk = conversation;
        if (talk != null) {
            talk.hangUp();
        }
    }

    private void attempt(Timestamp now) {
        become(LinkState.OPENING, status.reason(), now);
        try {
            Transport transport = port.open(target.port(), settings.current());
            Conversation talk = new Conversation(target.device(), transport, protocol, listener, log, now);
            conversation = talk;
            silence.opened(now);
            noteTheLine(talk, now);
            become(LinkState.STARTING, settings.isTrial() ? "trying " + settings.current() : "", now);
            talk.start(now);
            if (silence.isSeldomHeard()) {
                become(LinkState.LIVE, "nothing heard yet: it speaks only after a measurement", now);
            }
        } catch (PortException e) {
            settings.portFailed();
            reconnect.failed(now);
            become(LinkState.WAITING, String.valueOf(e.getMessage()), now);
        }
    }

    private void noteTheLine(Conversation talk, Timestamp now) {
        if (!talk.place().isEmpty()) {
            log.noted(target.port() + " is " + talk.place(), now);
        }
    }

    private void converse(Timestamp now) {
        Conversation talk = conversation;
        if (talk == null) {
            throw new IllegalStateException(target.device() + " is " + status.state() + " without a port");
        }
        if (talk.step(now)) {
            heard(now);
        }
        for (DeviceCommand c = commands.poll(); c != null; c = commands.poll()) {
            talk.command(c, now);
        }
        String failure = talk.failure();
        if (failure != null) {
            settings.portFailed();
            lose(failure, now);
        } else if (silence.isStale(now)) {
            judgeSilence(talk, now);
        }
    }

    private void heard(Timestamp now) {
        lastFrame = now;
        silence.heard(now);
        reconnect.succeeded();
        if (settings.isTrial()) {
            log.noted(settings.current() + " fits", now);
        }
        settings.accepted();
        if (status.state() != LinkState.LIVE) {
            become(LinkState.LIVE, "", now);
        }
    }

    /// A device with the right settings is understood within its silence limit, by the limit's own meaning.
    /// Nothing is judged sooner: what a device says when it is switched on (a banner, a menu) is not understood
    /// either. After the limit, bytes without a frame tell that the settings are wrong, and while there are sets
    /// that nobody has tried yet, to be patient as with a silent device would help nobody.
    private void judgeSilence(Conversation talk, Timestamp now) {
        boolean stale = status.state() == LinkState.STALE;
        boolean noise = !talk.everUnderstood() && talk.bytesHeard() >= NOISE;
        if (noise && settings.isFirstRound() || stale && silence.isLost(now)) {
            giveUp(talk, noise, now);
        } else if (!stale) {
            String reason = "Nothing valid came from " + target.device() + " for " + silence.seconds(now)
                    + " s: is it switched on, and set to this protocol?";
            become(LinkState.STALE, reason, now);
        }
    }

    private void giveUp(Conversation talk, boolean noise, Timestamp now) {
        String before = settings.current().toString();
        long seconds = silence.seconds(now);
        boolean others = !talk.everUnderstood() && settings.openedInVain(noise);
        if (!others || !settings.isFirstRound()) {
            silence.gaveUp();
        }
        if (!others) {
            lose(
                    "Nothing valid came from " + target.device() + " for " + seconds + " s: its port is opened anew.",
                    now);
            return;
        }
        String what = noise ? "Bytes came from " : "Nothing valid came from ";
        String butNone = noise ? ", but nothing valid in " : " for ";
        lose(
                what + target.device() + butNone + seconds + " s with " + before + ": trying " + settings.current()
                        + ".",
                now);
        reconnect.again(now);
    }

    private void lose(String reason, Timestamp now) {
        hangUpProperly(now);
        reconnect.failed(now);
        become(LinkState.LOST, reason, now);
    }

    private void hangUpProperly(Timestamp now) {
        Conversation talk = conversation;
        conversation = null;
        if (talk != null) {
            talk.end(now);
        }
    }

    private void refuseWhatIsLeft(Timestamp now) {
        if (conversation != null) {
            return;
        }
        for (DeviceCommand c = commands.poll(); c != null; c = commands.poll()) {
            String reason = target.device() + " is not connected.";
            log.trouble(c + " refused: " + reason, now);
            listener.refused(target.device(), c, reason, now);
        }
    }

    private void become(LinkState next, String reason, Timestamp now) {
        if (!status.state().mayBecome(next)) {
            throw new IllegalStateException(target.device() + " cannot become " + next + " from " + status.state());
        }
        status = with(next, now, reason);
        log.entered(next, reason, now);
        listener.stateChanged(target.device(), next, reason, now);
    }

    private LinkStatus with(LinkState state, Timestamp since, String reason) {
        Conversation talk = conversation;
        LinkStatus.Line line = talk == null
                ? LinkStatus.Line.NONE
                : new LinkStatus.Line(talk.place(), settings.current().toString());
        return new LinkStatus(
                target.device(),
                target.profile(),
                target.port(),
                state,
                since,
                lastFrame,
                protocol.counts(),
                reason,
                line);
    }
}
