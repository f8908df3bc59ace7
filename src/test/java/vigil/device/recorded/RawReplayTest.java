package vigil.device.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.device.DeviceCommand;
import vigil.device.DeviceProtocol;
import vigil.device.FrameCounts;
import vigil.device.ProtocolOutput;
import vigil.device.WireEvent;
import vigil.metric.Timestamp;

/// A recording calls a protocol as the live link did.
class RawReplayTest {
    private final List<String> calls = new ArrayList<>();
    private final RawReplay replay = new RawReplay(new Diary(), m -> {});

    @Test
    void aConversationIsLivedThroughAgainWithItsTicks() {
        play(new WireEvent.Opened(Tapes.at(0)));
        play(Tapes.received(0.25, "ab"));
        play(new WireEvent.Commanded(Tapes.at(0.3), DeviceCommand.START_CUFF));
        play(new WireEvent.Sent(Tapes.at(0.3), Tapes.bytes("go")));
        play(new WireEvent.Closed(Tapes.at(0.35), true));
        assertEquals(
                List.of(
                        "0 start",
                        "0 tick",
                        "100 tick",
                        "200 tick",
                        "250 received 2",
                        "250 tick",
                        "300 START_CUFF",
                        "300 tick",
                        "300 tick",
                        "350 stop"),
                calls);
    }

    @Test
    void aPortThatFailedHeardNoLeaveAndWhileItIsClosedNothingTicks() {
        play(new WireEvent.Opened(Tapes.at(0)));
        play(new WireEvent.Closed(Tapes.at(0.1), false));
        play(new WireEvent.Opened(Tapes.at(60)));
        assertEquals(List.of("0 start", "0 tick", "60000 start", "60000 tick"), calls);
    }

    @Test
    void nothingTicksInAGap() {
        play(new WireEvent.Opened(Tapes.at(0)));
        replay.play(new RawEntry.Gap(Tapes.at(3600), 1000, 1000));
        play(Tapes.received(3600.05, "x"));
        assertEquals(List.of("0 start", "0 tick", "3600050 received 1", "3600050 tick"), calls);
    }

    private void play(WireEvent event) {
        replay.play(new RawEntry.Wire(event));
    }

    /// Writes down what it is asked, in milliseconds since the start.
    private final class Diary implements DeviceProtocol {
        private void note(Timestamp at, String what) {
            calls.add(at.since(Tapes.START).toMillis() + " " + what);
        }

        @Override
        public void start(Timestamp now, ProtocolOutput out) {
            note(now, "start");
        }

        @Override
        public void received(byte[] buffer, int length, Timestamp at, ProtocolOutput out) {
            note(at, "received " + length);
        }

        @Override
        public void tick(Timestamp now, ProtocolOutput out) {
            note(now, "tick");
        }

        @Override
        public void command(DeviceCommand command, Timestamp now, ProtocolOutput out) {
            note(now, command.name());
        }

        @Override
        public void stop(Timestamp now, ProtocolOutput out) {
            note(now, "stop");
        }

        @Override
        public Duration silenceLimit() {
            return Duration.ofSeconds(5);
        }

        @Override
        public FrameCounts counts() {
            return FrameCounts.NONE;
        }
    }
}
