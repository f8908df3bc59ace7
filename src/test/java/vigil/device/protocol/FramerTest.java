package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.profile.Check;
import vigil.profile.CheckAlgorithm;
import vigil.profile.Conversation;
import vigil.profile.DescribedProfile;
import vigil.profile.Evidence;
import vigil.profile.FrameShape;
import vigil.profile.Framing;
import vigil.profile.LinkDescription;
import vigil.profile.SerialSettings;
import vigil.profile.Transform;

/// Each kind of framing by itself: what it takes for a frame, what it waits for, and how it gets back in step.
class FramerTest {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Framing SYNC_BIT =
            new Framing.Fixed(FrameShape.of("1....... 0....... 0......."), 2, Optional.empty(), List.of(0x06), PAUSE);
    private static final Check SUM = new Check(CheckAlgorithm.OneByte.SUM8, 0, 1);

    private static FramesFound found(Framing framing, Optional<Transform> transform, Optional<Check> check) {
        SerialSettings settings =
                new SerialSettings(9600, 8, SerialSettings.Parity.NONE, 1, SerialSettings.FlowControl.NONE, true, true);
        LinkDescription link = new LinkDescription(settings, List.of(), List.of(), Duration.ofSeconds(5));
        return new FramesFound(Framer.of(new DescribedProfile(
                "toy",
                "Toy",
                Evidence.VENDOR_DOCUMENT,
                "none",
                List.of(),
                Path.of("profile.yaml"),
                link,
                framing,
                transform,
                check,
                List.of(),
                List.of(),
                new Conversation(List.of(), List.of(), List.of()),
                Optional.empty())));
    }

    private static FramesFound plain(Framing framing) {
        return found(framing, Optional.empty(), Optional.empty());
    }

    @Test
    void stepIsSureAfterTheSecondFrameOnceTheThirdBegins() {
        FramesFound found = plain(SYNC_BIT).feed("80 01 02 81 03 04");
        assertEquals(List.of(), found.frames);
        assertEquals(List.of("800102", "810304"), found.feed("80").frames);
    }

    @Test
    void aLoneFrameBetweenSilencesIsSure() {
        assertEquals(List.of("800102"), plain(SYNC_BIT).feed("80 01 02").silence().frames);
        FramesFound late = plain(SYNC_BIT).feed("01 80 01 02").silence();
        assertEquals(List.of(), late.frames);
        assertEquals(4, late.rejected);
    }

    @Test
    void aByteTooManyCostsTheFrameItStandsBehindAndNoOther() {
        FramesFound found = plain(SYNC_BIT)
                .feed("80 01 02 81 03 04 82 05 06 07 83 08 09 84 0A 0B 85 0C 0D")
                .silence();
        assertEquals(List.of("800102", "810304", "830809", "840A0B", "850C0D"), found.frames);
        assertEquals(4, found.rejected);
    }

    @Test
    void anAnswerBetweenFramesIsAFrameAndBreaksNoRun() {
        FramesFound found =
                plain(SYNC_BIT).feed("80 01 02 06 81 03 04 06 82 05 06").silence();
        assertEquals(List.of("800102", "06", "810304", "06", "820506"), found.frames);
        assertEquals(0, found.rejected);
    }

    @Test
    void amongGarbageAnAnswerProvesNothing() {
        FramesFound found = plain(SYNC_BIT).feed("33 06 33").silence();
        assertEquals(List.of(), found.frames);
        assertEquals(3, found.rejected);
    }

    @Test
    void aTypeTellsTheLengthAndAnUnknownTypeIsNoFrame() {
        Framing typed = new Framing.Typed(
                0, Map.of(1, 3, 2, 2), FrameShape.of("0......."), FrameShape.of("1......."), 1, List.of(), PAUSE);
        FramesFound found = plain(typed).feed("01 81 82 02 83 03 84 01 85 86").silence();
        assertEquals(List.of("018182", "0283", "018586"), found.frames);
        assertEquals(2, found.rejected);
    }

    @Test
    void anEndIsLookedForBehindTheSmallestFrameOnly() {
        Framing enclosed =
                new Framing.Enclosed(List.of(0xFF), List.of(0xFE), 5, 8, Optional.empty(), List.of(0x06), PAUSE);
        FramesFound found = plain(enclosed).feed("FF 01 FE 02 FE 06 FF 01 FF 01 02 03 04 FE");
        assertEquals(List.of("FF01FE02FE", "06", "FF01020304FE"), found.frames);
        assertEquals(2, found.rejected);
        assertEquals(9, plain(enclosed).feed("FF 01 02 03 04 05 06 07 08").rejected);
    }

    @Test
    void escapedBytesCountAsWhatTheyMean() {
        Framing counted = new Framing.Counted(
                List.of(0x85), new Framing.LengthField(1, 1, false), 2, List.of(), 3, 10, List.of(), PAUSE);
        Transform escape = new Transform.Escape(0x80, Map.of(0x00, 0x80, 0x01, 0x85));
        FramesFound found = found(counted, Optional.of(escape), Optional.empty());
        found.feed("85 02 80 01 80 00 85 03 01 85 01 80");
        assertEquals(List.of("85028580"), found.frames);
        assertEquals(List.of("85028580", "850180"), found.feed("00 85 01 80 07").frames);
        assertEquals(3 + 4, found.rejected);
    }

    @Test
    void aSecondLengthByteOfEitherOrderIsRead() {
        for (boolean highFirst : new boolean[] {true, false}) {
            Framing counted = new Framing.Counted(
                    List.of(0x55),
                    new Framing.LengthField(1, 2, highFirst),
                    0,
                    List.of(0x0D),
                    5,
                    300,
                    List.of(),
                    PAUSE);
            String frame = highFirst ? "55000607080D" : "55060007080D";
            assertEquals(List.of(frame), plain(counted).feed("55" + frame).frames);
        }
    }

    @Test
    void aGoodFrameInsideABadOneIsFound() {
        Framing counted = new Framing.Counted(
                List.of(0x3E), new Framing.LengthField(1, 1, false), 0, List.of(), 4, 20, List.of(), PAUSE);
        FramesFound found = found(counted, Optional.empty(), Optional.of(SUM)).feed("3E 08 01 02 3E 04 07 49 00 00");
        assertEquals(List.of("3E040749"), found.frames);
        assertEquals(1, found.checkErrors);
    }

    @Test
    void aLineLongerThanTheLongestIsCutAlikeHoweverItComes() {
        Framing lines = new Framing.Lines(Framing.LineEnd.CR_LF, 4, List.of(), vigil.profile.TextLayout.LINE, PAUSE);
        FramesFound atOnce = plain(lines).feed("41 42 43 44 45 46 0D 0A");
        FramesFound inPieces = plain(lines);
        for (String one : "41 42 43 44 45 46 0D 0A".split(" ", -1)) {
            inPieces.feed(one);
        }
        assertEquals(List.of("444546"), atOnce.frames);
        assertEquals(atOnce.frames, inPieces.frames);
        assertEquals(3, atOnce.rejected);
        assertEquals(3, inPieces.rejected);
    }
}
