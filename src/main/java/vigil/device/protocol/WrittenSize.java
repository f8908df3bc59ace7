package vigil.device.protocol;

import java.util.List;
import java.util.OptionalInt;
import vigil.profile.Check;
import vigil.profile.DescribedProfile;
import vigil.profile.DeviceClock;
import vigil.profile.FieldSource;
import vigil.profile.Framing;
import vigil.profile.Message;
import vigil.profile.Selector;
import vigil.profile.StatusField;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// How long a binary frame is that is written for a message; [FrameSize] is how long one is that is read.
///
/// Immutable.
///
/// @param text how many bytes of text it encloses
record WrittenSize(DescribedProfile profile, Message message, int text) {
    /// As the framing or the message says, or just enough for what it holds.
    int bytes() {
        return switch (profile.framing()) {
            case Framing.Fixed fixed -> fixed.shape().length();
            case Framing.Typed typed -> typed.lengths().getOrDefault(type(typed), 1);
            case Framing.Enclosed enclosed ->
                enclosed.layout().map(l -> l.from() + text + l.fromEnd()).orElseGet(this::needed);
            case Framing.Counted counted -> needed();
            case Framing.Lines lines -> text;
        };
    }

    private int type(Framing.Typed typed) {
        return message.when().bytes().stream()
                .filter(t -> t.at() == typed.typeAt())
                .mapToInt(Selector.ByteTest::is)
                .findFirst()
                .orElse(-1);
    }

    private int needed() {
        OptionalInt told = message.when().length();
        if (told.isPresent()) {
            return told.getAsInt();
        }
        int reach = 0;
        for (Selector.ByteTest test : message.when().bytes()) {
            reach = Math.max(reach, test.at() + 1);
        }
        for (ValueField field : message.fields()) {
            reach = Math.max(reach, reach(field.source()));
        }
        for (StatusField status : message.statuses()) {
            reach = Math.max(reach, reach(status.source()));
        }
        reach = Math.max(reach, message.counter().map(c -> reach(c.source())).orElse(0));
        if (message.clock().orElse(null) instanceof DeviceClock.Bcd clock) {
            reach = Math.max(reach, reach(new FieldSource.Bcd(clock.bytes())));
        }
        int fromEnd = Math.max(profile.check().map(Check::fromEnd).orElse(0), end().size());
        if (message.waveform().isPresent() && message.waveform().get().samples() instanceof Waveform.Samples.Run run) {
            reach = Math.max(reach, run.from() + Math.max(1, run.count()));
            fromEnd = run.count() > 0 ? fromEnd : run.fromEnd();
        }
        return Math.max(reach + fromEnd, smallest());
    }

    private List<Integer> end() {
        return switch (profile.framing()) {
            case Framing.Counted counted -> counted.end();
            case Framing.Enclosed enclosed -> enclosed.end();
            case Framing.Fixed fixed -> List.of();
            case Framing.Typed typed -> List.of();
            case Framing.Lines lines -> List.of();
        };
    }

    private int smallest() {
        return switch (profile.framing()) {
            case Framing.Counted counted -> counted.smallest();
            case Framing.Enclosed enclosed -> enclosed.smallest();
            case Framing.Fixed fixed -> fixed.largest();
            case Framing.Typed typed -> 1;
            case Framing.Lines lines -> 0;
        };
    }

    private static int reach(FieldSource source) {
        return switch (source) {
            case FieldSource.Bits bits ->
                bits.pieces().stream().mapToInt(p -> p.at() + 1).max().orElse(0);
            case FieldSource.Sfloat sfloat -> sfloat.at() + 2;
            case FieldSource.Bcd bcd ->
                bcd.bytes().stream().mapToInt(at -> at + 1).max().orElse(0);
            case FieldSource.Packed packed -> 0;
            case FieldSource.Text text -> 0;
            case FieldSource.Words words -> 0;
        };
    }
}
