package vigil.device.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import vigil.device.DeviceLink;
import vigil.device.FakeProtocol;
import vigil.device.HeardListener;
import vigil.device.LinkSettings;
import vigil.device.LinkState;
import vigil.device.LinkTarget;
import vigil.device.LinkThread;
import vigil.device.PortInfo;
import vigil.device.simulated.PseudoTerminal;
import vigil.metric.Timestamp;

/// Links bound to USB adapters, on real serial ports: the adapters are known to a list that the test holds.
// Requirement: WATCH-ADAPTER-1
@EnabledOnOs(OS.LINUX)
class AdapterOverPseudoTerminalTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    /// What is plugged in: serial number by path.
    private final Map<String, String> plugged = new ConcurrentSkipListMap<>();
    private final SerialPorts ports = new SerialPorts(() -> plugged.entrySet().stream()
            .map(e -> new PortInfo(e.getKey(), "", Optional.of(new PortInfo.UsbId(0x10C4, 0xEA60, e.getValue()))))
            .toList());
    private final List<LinkThread> threads = new ArrayList<>();

    /// A link bound to the adapter with a serial number.
    private final class Bound {
        private final HeardListener heard = new HeardListener();
        private final DeviceLink link;

        Bound(String serial) {
            link = new DeviceLink(
                    new LinkTarget("toy", "usb:10C4:EA60:" + serial, SETTINGS),
                    ports,
                    new FakeProtocol(),
                    heard,
                    now());
            LinkThread thread = new LinkThread(
                    link, AdapterOverPseudoTerminalTest::now, atMost -> LockSupport.parkNanos(atMost.toNanos()));
            threads.add(thread);
            thread.start();
        }

        /// Waits until the link has gone through `state`; the wait is only a limit for a broken link.
        void await(LinkState state) throws InterruptedException {
            LinkState next = heard.states.poll(20, TimeUnit.SECONDS);
            while (next != state) {
                assertTrue(next != null, "the link never became " + state + ": " + heard.history + heard.reasons);
                next = heard.states.poll(20, TimeUnit.SECONDS);
            }
        }
    }

    @AfterEach
    void stopTheLinks() {
        threads.forEach(LinkThread::stop);
    }

    private static Timestamp now() {
        return new Timestamp(System.nanoTime(), System.currentTimeMillis());
    }

    private PseudoTerminal plugIn(String serial) throws IOException {
        PseudoTerminal device = PseudoTerminal.open();
        plugged.put(device.path(), serial);
        return device;
    }

    private void pull(PseudoTerminal device) {
        plugged.remove(device.path());
        device.close();
    }

    private static void say(PseudoTerminal device) throws IOException {
        device.write(new byte[] {'!'});
    }

    @Test
    void anAdapterThatIsReplugedOnAnotherPortIsFoundThereUnderTheSameName() throws Exception {
        PseudoTerminal first = plugIn("A7");
        Bound bound = new Bound("A7");
        bound.await(LinkState.STARTING);
        say(first);
        bound.await(LinkState.LIVE);
        assertEquals(first.path(), bound.link.status().path());
        PseudoTerminal occupied = PseudoTerminal.open();
        pull(first);
        bound.await(LinkState.WAITING);
        PseudoTerminal kept = PseudoTerminal.open();
        PseudoTerminal second = plugIn("A7");
        bound.await(LinkState.STARTING);
        say(second);
        bound.await(LinkState.LIVE);
        assertEquals("toy@usb:10C4:EA60:A7", bound.link.status().device());
        assertEquals(second.path(), bound.link.status().path());
        assertTrue(
                bound.link.log().entries().stream()
                        .anyMatch(e -> e.toString().equals("# usb:10C4:EA60:A7 is " + second.path())),
                "the log tells where it was found");
        pull(second);
        kept.close();
        occupied.close();
    }

    @Test
    void twoOfTheSameModelThatSwapTheirPortsKeepTheirLinks() throws Exception {
        PseudoTerminal a = plugIn("A7");
        PseudoTerminal b = plugIn("B2");
        Bound boundA = new Bound("A7");
        Bound boundB = new Bound("B2");
        boundA.await(LinkState.STARTING);
        boundB.await(LinkState.STARTING);
        // The ports are renumbered under the links, as after both were pulled and plugged in the other way round.
        plugged.clear();
        a.close();
        b.close();
        boundA.await(LinkState.WAITING);
        boundB.await(LinkState.WAITING);
        PseudoTerminal nowB = plugIn("B2");
        PseudoTerminal nowA = plugIn("A7");
        boundA.await(LinkState.STARTING);
        boundB.await(LinkState.STARTING);
        say(nowA);
        boundA.await(LinkState.LIVE);
        assertEquals(nowA.path(), boundA.link.status().path());
        assertEquals(nowB.path(), boundB.link.status().path());
        assertEquals(0, boundB.link.status().counts().frames(), "what A said did not reach B's link");
        nowA.close();
        nowB.close();
    }

    @Test
    void twoThatLookAlikeAreLeftAloneUntilOneIsPulled() throws Exception {
        PseudoTerminal one = plugIn("0001");
        PseudoTerminal other = plugIn("0001");
        Bound bound = new Bound("0001");
        bound.await(LinkState.WAITING);
        assertTrue(
                bound.link.status().reason().startsWith("2 ports are a USB adapter 10C4:EA60"),
                bound.link.status().reason());
        pull(other);
        bound.await(LinkState.STARTING);
        say(one);
        bound.await(LinkState.LIVE);
        pull(one);
    }
}
