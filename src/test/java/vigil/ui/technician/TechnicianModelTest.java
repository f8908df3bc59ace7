package vigil.ui.technician;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vigil.device.LinkState;
import vigil.device.LinkStatus;
import vigil.ui.face.TimeText;

/// The technician's screen without a screen: ports, links, profiles and what is wrong with them.
// Requirement: STAFF-DEVICES-1
class TechnicianModelTest {
    private static final int SHIPPED = BenchSource.shippedAndBroken().profiles().size();

    private final BenchSource source = new BenchSource(BenchSource.shippedAndBroken());
    private final List<Runnable> waiting = new ArrayList<>();
    private final TechnicianModel model =
            new TechnicianModel(source, new TimeText(ZoneOffset.UTC), waiting::add, Runnable::run);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private void pulseTwice() {
        model.pulse(BenchSource.NOW);
        work();
        model.pulse(BenchSource.NOW.plus(Duration.ofSeconds(1)));
    }

    @Test
    void portsAreListedInTheBackground() {
        source.breakWith("must not be called here");
        model.pulse(BenchSource.NOW);
        assertEquals(1, waiting.size());
        assertEquals("", model.noticeProperty().get());
    }

    @Test
    void everyPortSaysWhatHangsOnItAndALinkWithoutItsPortIsListedToo() {
        pulseTwice();
        List<PortRow> ports = model.portsProperty().get();
        assertEquals(
                List.of("ttyUSB3", "ttyUSB5", "ttyUSB7", "ttyS0"),
                ports.stream().map(PortRow::name).toList());
        assertEquals("Room 1, live", ports.get(0).use());
        assertEquals(PortRow.Presence.MISSING, ports.get(1).presence());
        assertEquals("CP2102 USB to UART · 10C4:EA60 7702", ports.get(2).about());
        assertEquals("not used", ports.get(3).use());
    }

    @Test
    void aSimulatedDeviceIsNotMissedAmongThePorts() {
        assertEquals("suntech-oem · simulated", row("sim:calm", LinkState.LIVE).aboutAndPresence());
    }

    @Test
    void aPortOnTheNetworkIsNotMissedEither() {
        PortRow row = row("rfc2217://serial-server.example:4001", LinkState.WAITING);

        assertEquals("suntech-oem · network", row.aboutAndPresence());
        assertEquals("serial-server.example:4001", row.name());
    }

    @Test
    void aPortThatNobodyListsIsThereWhileItIsOpen() {
        assertEquals("suntech-oem", row("hid:0590:0028", LinkState.STALE).aboutAndPresence());
        assertEquals(
                "suntech-oem · port missing",
                row("hid:0590:0028", LinkState.WAITING).aboutAndPresence());
    }

    /// The row of a link on a port that is not among those listed.
    private PortRow row(String port, LinkState state) {
        LinkStatus real = source.links().getFirst();
        LinkStatus link = new LinkStatus(
                "suntech-oem@" + port, "suntech-oem", port, state, real.since(), BenchSource.NOW, real.counts(), "");
        return PortRow.of(List.of(), List.of(link), Map.of(), source).getFirst();
    }

    private PortRow listed(String name) {
        return model.portsProperty().get().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsHeardOnAFreePortIsSaidAndOffered() {
        pulseTwice();
        assertEquals(List.of(), listed("ttyUSB7").offers());
        model.listen();
        assertTrue(model.listeningProperty().get());
        work();
        model.pulse(BenchSource.NOW.plus(Duration.ofSeconds(1)));
        assertEquals("masimo-ascii1, 9600 8N1", listed("ttyUSB7").about());
        assertEquals(
                List.of(new PortRow.Offer("masimo-ascii1", "usb:10C4:EA60:7702")),
                listed("ttyUSB7").offers());
        assertEquals("silent", listed("ttyS0").use());
    }

    @Test
    void whatWasHeardCanBeTakenIntoARoomOrItIsSaidWhyNot() {
        PortRow.Offer offer = new PortRow.Offer("masimo-ascii1", "usb:10C4:EA60:7702");
        model.use(offer, "Room 1");
        work();
        assertEquals(List.of("Room 1: masimo-ascii1@usb:10C4:EA60:7702"), source.connected);
        model.use(offer, "Room 2");
        work();
        assertEquals(
                "There is no profile \"masimo-ascii1\".", model.noticeProperty().get());
    }

    @Test
    void nothingIsTakenIntoARoomBeforeSomebodyWhoMayIsThere() {
        List<Runnable> asked = new ArrayList<>();
        model.permittedBy(asked::add);
        model.use(new PortRow.Offer("masimo-ascii1", "usb:10C4:EA60:7702"), "Room 1");
        work();
        assertEquals(List.of(), source.connected);
        asked.getFirst().run();
        work();
        assertEquals(List.of("Room 1: masimo-ascii1@usb:10C4:EA60:7702"), source.connected);
    }

    @Test
    void aLinkBoundToAnAdapterStandsOnThePortWhereTheAdapterIs() {
        LinkStatus real = source.links().getFirst();
        LinkStatus bound = new LinkStatus(
                "masimo-ascii1@usb:10C4:EA60:7702",
                "masimo-ascii1",
                "usb:10C4:EA60:7702",
                LinkState.WAITING,
                real.since(),
                BenchSource.NOW,
                real.counts(),
                "");
        List<PortRow> rows = PortRow.of(source.ports(), List.of(bound), Map.of(), source);
        assertEquals("ttyUSB7", rows.getFirst().name());
        assertEquals(3, rows.size(), "its port is not listed twice");
    }

    @Test
    void aFolderThatIsDroppedInShowsByItself() {
        pulseTwice();
        assertEquals(SHIPPED + 1, model.profilesProperty().get().size());
    }

    @Test
    void rowsOfALongEntryStillSayWhenItBegan() {
        List<HexRow> rows = HexRow.newest(source.log("any"), 1, at -> "t");

        assertEquals("t", rows.getFirst().at());
    }

    @Test
    void portsThatCannotBeListedAreSaidAndTriedAgain() {
        source.breakWith("The ports cannot be listed.");
        model.pulse(BenchSource.NOW);
        work();
        assertEquals("The ports cannot be listed.", model.noticeProperty().get());
        model.pulse(BenchSource.NOW.plus(Duration.ofSeconds(2)));
        assertEquals(1, waiting.size());
    }

    @Test
    void theFirstLinkIsLookedAtUntilAnotherIsChosen() {
        pulseTwice();
        assertEquals(LinkState.LIVE, model.linkProperty().get().orElseThrow().state());
        model.chooseLink("suntech-oem@/dev/ttyUSB5");
        model.pulse(BenchSource.NOW.plus(Duration.ofSeconds(1)));
        assertEquals(LinkState.WAITING, model.linkProperty().get().orElseThrow().state());
    }

    @Test
    void framesASecondAreCountedOverTime() {
        for (int second = 0; second <= 10; second++) {
            model.pulse(BenchSource.NOW.plus(Duration.ofSeconds(second)));
            source.receive(62);
        }
        assertEquals(62, model.framesPerSecond().orElseThrow(), 0.5);
    }

    @Test
    void aBrokenProfileIsListedBesideTheUsableOnes() {
        model.reloadProfiles();
        work();
        List<ProfileRow> rows = model.profilesProperty().get();
        assertEquals("bench-draft", rows.getFirst().id());
        assertEquals("2 problems", rows.getFirst().about());
        assertEquals(SHIPPED + 1, rows.size());
    }

    @Test
    void aChosenProfileShowsItsTextItsProblemsAndItsCaptures() {
        model.reloadProfiles();
        work();
        ProfileSheet broken = model.sheetProperty().get().orElseThrow();
        assertEquals(1, broken.problemsOn(3).size());
        assertEquals("none beside this profile", broken.passed());
        model.profilesProperty().get().stream()
                .filter(r -> r.id().equals("masimo-ascii1"))
                .forEach(model::chooseProfile);
        work();
        ProfileSheet good = model.sheetProperty().get().orElseThrow();
        assertEquals("2 of 3 pass", good.passed());
        assertTrue(good.lines().contains("id: masimo-ascii1"), "the file's text");
    }

    @Test
    void bytesAreShownSixteenInARowWithTheirText() {
        List<HexRow> rows = HexRow.newest(source.log("any"), 5, at -> "t");
        assertEquals(5, rows.size());
        assertEquals(new HexRow("t", "→", "7D 81 A1 80 80 80 80 80 80", "}········"), rows.getLast());
        assertEquals("1 PI=02.57%··", rows.get(3).text());
        assertEquals("", rows.get(3).at(), "only the first row of an entry bears its time");
    }
}
