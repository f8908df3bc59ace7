package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.device.DeviceAlarm;
import vigil.metric.Metric;
import vigil.metric.Validity;
import vigil.profile.DescribedProfile;
import vigil.profile.FieldSource;
import vigil.profile.Meaning;
import vigil.profile.Message;
import vigil.profile.StatusField;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// Every shipped profile, whatever lies in the folder, read backwards and then forwards: random numbers, each missing
/// code, states, flags, words, samples.
class EveryProfileRoundTripTest {
    private static final long SEED = Long.getLong("vigil.fuzz.seed", 20_261_122);
    private static final int MESSAGES = 400;
    /// Each result of a table needs a lower count than the one before; two digits go no further.
    private static final int BEFORE_A_COUNTER_IS_FULL = 80;

    private final Random random = new Random(SEED);

    static List<String> ids() {
        return TestProfiles.described().stream().map(DescribedProfile::id).toList();
    }

    /// One number that a message told.
    private record Told(Metric metric, double value, Validity validity, List<String> status) {}

    /// Keeps what each message told.
    private static final class Heard implements FrameSink {
        final List<String> messages = new ArrayList<>();
        final List<List<Told>> told = new ArrayList<>();

        @Override
        public void frame(long offset) {}

        @Override
        public void message(Message message) {
            messages.add(message.name());
            told.add(new ArrayList<>());
        }

        @Override
        public void deviceAlarms(Map<String, Set<DeviceAlarm>> decided) {}

        @Override
        public void value(Metric metric, double value, Validity validity, List<String> status) {
            told.getLast().add(new Told(metric, value, validity, status));
        }

        @Override
        public void sample(Waveform waveform, double sample, Validity validity, List<String> status) {
            value(waveform.metric(), sample, validity, status);
        }

        @Override
        public void cuff(CuffNews news) {}
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatAMessageSaysIsReadBack(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        RandomDevice device = new RandomDevice(profile, random);
        List<Message> said = new ArrayList<>();
        List<MessageContent> contents = new ArrayList<>();
        Heard heard = new Heard();
        FrameDecoder decoder = new FrameDecoder(profile, heard);
        for (int i = 0; i < MESSAGES; i++) {
            said.add(device.next());
            contents.add(device.content(said.getLast()));
            byte[] frame = device.frame(said.getLast(), contents.getLast());
            decoder.feed(frame, frame.length);
        }
        decoder.finish();
        assertEquals(0, decoder.counts().rejectedBytes(), () -> "seed " + SEED);
        assertEquals(said.stream().map(Message::name).toList(), heard.messages, () -> "seed " + SEED);
        for (int i = 0; i < MESSAGES; i++) {
            for (Told told : heard.told.get(i)) {
                assertSays(said.get(i), contents.get(i), told);
            }
        }
    }

    private static void assertSays(Message message, MessageContent content, Told told) {
        String where = message.name() + " says " + content.says() + ", seed " + SEED + ": " + told;
        if (told.metric == Metric.PLETH) {
            return;
        }
        ValueField field = message.fields().stream()
                .filter(f -> f.metric() == told.metric)
                .findFirst()
                .orElseThrow();
        if (field.source() instanceof FieldSource.Packed) {
            return; // one frame of a packet brings a part only
        }
        double wanted = content.values().applyAsDouble(told.metric);
        boolean isMissing = Double.isNaN(wanted) || MessageDecoder.isMissing(field, Math.rint(field.raw(wanted)));
        assertTrue(told.status.containsAll(content.says()), where);
        if (isMissing) {
            assertEquals(
                    field.missing().isEmpty() && isBinary(field) ? told.validity : Validity.NOT_AVAILABLE,
                    told.validity,
                    where);
            return;
        }
        assertEquals(invalidates(message, told), told.validity == Validity.INVALID, where);
        if (told.validity.hasValue()) {
            assertEquals(wanted, told.value, 1e-6, where);
            assertEquals(questions(message, told), told.validity == Validity.QUESTIONABLE, where);
        }
    }

    private static boolean isBinary(ValueField field) {
        return field.source() instanceof FieldSource.Bits || field.source() instanceof FieldSource.Bcd;
    }

    private static boolean invalidates(Message message, Told told) {
        return meanings(message, told.status).stream().anyMatch(m -> m.invalid().contains(told.metric));
    }

    private static boolean questions(Message message, Told told) {
        return meanings(message, told.status).stream()
                .anyMatch(m -> m.questionable().contains(told.metric));
    }

    /// What the words of a reading mean.
    private static List<Meaning> meanings(Message message, List<String> words) {
        List<Meaning> all = new ArrayList<>();
        for (StatusField status : message.statuses()) {
            List<Meaning> known = new ArrayList<>(status.meanings());
            switch (status) {
                case StatusField.States states -> states.otherwise().ifPresent(known::add);
                case StatusField.Words list -> list.otherwise().ifPresent(known::add);
                case StatusField.Flags flags -> {}
            }
            for (Meaning meaning : known) {
                String beginning = meaning.says().replaceFirst("\\{value}.*", "");
                boolean isSaid = meaning.says().contains("{value}")
                        ? words.stream().anyMatch(w -> w.startsWith(beginning))
                        : words.contains(meaning.says());
                if (isSaid) {
                    all.add(meaning);
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aDecodedTableIsWrittenAndReadAsTheSameTable(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        RandomDevice device = new RandomDevice(profile, random);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        boolean counts = profile.messages().stream().anyMatch(m -> m.counter().isPresent());
        for (int i = 0; i < (counts ? BEFORE_A_COUNTER_IS_FULL : MESSAGES); i++) {
            stream.writeBytes(device.frame());
        }
        List<String> all = TestProfiles.decode(profile, stream.toByteArray()).rows();
        Set<String> unsayable = all.stream()
                .filter(r -> !canBeSaid(r))
                .map(r -> r.substring(0, r.indexOf(',') + 1))
                .collect(Collectors.toSet());
        List<String> table = all.stream()
                .filter(r -> !unsayable.contains(r.substring(0, r.indexOf(',') + 1)))
                .toList();
        assertFalse(table.isEmpty());
        TestProfiles.Decoded again = TestProfiles.decode(profile, ProtocolFactory.encode(profile, table));
        assertEquals(0, again.counts().rejectedBytes(), () -> "seed " + SEED);
        List<String> wanted = bare(table, lasting(profile));
        List<String> got = bare(again.rows(), lasting(profile));
        for (int i = 0; i < wanted.size() && i < got.size(); i++) {
            int row = i;
            assertEquals(wanted.get(i), got.get(i), () -> "row " + row + ", seed " + SEED);
        }
        assertEquals(wanted.size(), got.size());
    }

    /// What a packet says once holds for the numbers of the next one too, until it says it anew: a table shows that it
    /// holds, not when it was said.
    private static Set<String> lasting(DescribedProfile profile) {
        return profile.messages().stream()
                .flatMap(m -> m.statuses().stream())
                .filter(s -> s.source() instanceof FieldSource.Packed)
                .flatMap(s -> s.meanings().stream())
                .map(Meaning::says)
                .collect(Collectors.toSet());
    }

    /// The rows without their offsets and without what lasts; also without the empty cuff that is written between two
    /// like results, so that the second does not pass for the first one, held.
    private static List<String> bare(List<String> rows, Set<String> lasting) {
        return rows.stream()
                .map(r -> bare(r, lasting))
                .filter(r -> !r.startsWith("CUFF_PRESSURE,0,") && !r.startsWith("CUFF_PRESSURE,,"))
                .toList();
    }

    private static String bare(String row, Set<String> lasting) {
        int status = row.lastIndexOf(',') + 1;
        String rest = Stream.of(row.substring(status).split(";", -1))
                .filter(s -> !lasting.contains(s))
                .collect(Collectors.joining(";"));
        return row.substring(row.indexOf(',') + 1, status) + rest;
    }

    /// What the console concludes by itself no device says.
    private static boolean canBeSaid(String row) {
        return !row.contains("ended without a result")
                && !row.contains("not a plausible blood pressure")
                && !row.contains(MessageDecoder.OUT_OF_RANGE.getFirst());
    }
}
