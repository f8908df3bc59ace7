package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// What must be true of every session, tried on many random ones. A failure names its seed.
class AlarmPropertiesTest {
    private static final int SESSIONS = 60;
    private static final int SECONDS = 1200;

    @Test
    void theSameInputsGiveTheSameOutcomes() {
        for (long seed = 0; seed < SESSIONS; seed++) {
            List<List<AlarmInput>> session = new RandomSession(seed, true).seconds(SECONDS);
            assertEquals(run(engine(), session, 0), run(engine(), session, 0), "seed " + seed);
        }
    }

    @Test
    void anEngineRestoredByReplayGoesOnAsIfNothingHadHappened() {
        for (long seed = 0; seed < SESSIONS; seed++) {
            List<List<AlarmInput>> session = new RandomSession(seed, true).seconds(SECONDS);
            int half = SECONDS / 2;
            AlarmEngine lived = engine();
            run(lived, session.subList(0, half), 0);
            AlarmEngine restored = engine();
            run(restored, session.subList(0, half), 0);

            List<List<AlarmInput>> rest = session.subList(half, SECONDS);
            assertEquals(run(lived, rest, half), run(restored, rest, half), "seed " + seed);
        }
    }

    @Test
    void aReplayNeedsTheRecordedMomentsAndNotTheVeryTicksInBetween() {
        for (long seed = 0; seed < SESSIONS; seed++) {
            List<List<AlarmInput>> session = new RandomSession(seed, true).seconds(SECONDS);
            AlarmEngine ticking = engine();
            AlarmEngine replayed = engine();
            for (int second = 0; second < SECONDS; second++) {
                AlarmOutcome lived = ticking.step(StoryWords.time(second), session.get(second));
                boolean changed = false;
                for (int tick = 1; tick < 10; tick++) {
                    changed |= !ticking.step(StoryWords.time(second + tick / 10.0), List.of())
                            .events()
                            .isEmpty();
                }
                assertFalse(changed, "on this grid every change falls on a whole second, seed " + seed);
                boolean isRecorded =
                        !session.get(second).isEmpty() || !lived.events().isEmpty();
                if (isRecorded) {
                    AlarmOutcome again = replayed.step(StoryWords.time(second), session.get(second));
                    assertEquals(lived, again, "seed " + seed + ", second " + second);
                }
                replayed.step(StoryWords.time(second + 0.25), List.of());
                replayed.step(StoryWords.time(second + 0.75), List.of());
            }
        }
    }

    @Test
    void anUnacknowledgedHighIsHeardUnlessASoundPauseCoversIt() {
        int seen = 0;
        for (long seed = 0; seed < SESSIONS; seed++) {
            for (AlarmOutcome outcome : run(engine(), new RandomSession(seed, true).seconds(SECONDS), 0)) {
                for (AlarmOccurrence o : outcome.occurrences()) {
                    if (o.priority() == AlarmPriority.HIGH && o.isAudible()) {
                        seen++;
                        assertEquals(AudibleSignal.HIGH, outcome.audible(), "seed " + seed);
                    }
                }
                boolean isPaused = outcome.occurrences().stream()
                        .anyMatch(o -> o.inactivation() instanceof Inactivation.AudioPaused);
                assertTrue(isPaused || outcome.audible() != AudibleSignal.PAUSED, "seed " + seed);
            }
        }
        assertTrue(seen > 1000, "the sessions do not alarm often enough to show anything: " + seen);
    }

    @Test
    void losingAllDataNeverMakesTheRoomQuieter() {
        for (long seed = 0; seed < SESSIONS; seed++) {
            boolean silently = seed % 2 == 0;
            AlarmEngine engine = engine();
            List<List<AlarmInput>> session = new RandomSession(seed, false).seconds(SECONDS);
            AudibleSignal before = last(run(engine, session, 0)).audible();
            for (int second = SECONDS; second < SECONDS + 400; second++) {
                AudibleSignal now = engine.step(StoryWords.time(second), lost(second, silently))
                        .audible();
                assertTrue(now.compareTo(before) >= 0, "seed " + seed + ": " + before + " became " + now);
                before = now;
            }
            assertTrue(before.compareTo(AudibleSignal.MEDIUM) >= 0, "400 s without data is MEDIUM, seed " + seed);
        }
    }

    @Test
    void theRecordTellsAWellFormedLife() {
        for (long seed = 0; seed < SESSIONS; seed++) {
            List<AlarmId> open = new ArrayList<>();
            for (AlarmOutcome outcome : run(engine(), new RandomSession(seed, true).seconds(SECONDS), 0)) {
                for (AlarmEvent event : outcome.events()) {
                    boolean isOver = event.transition() == AlarmTransition.INACTIVE;
                    assertEquals(isOver, event.priority() == null, "seed " + seed);
                    if (!open.contains(event.id())) {
                        assertEquals(AlarmTransition.ACTIVE, event.transition(), "begins active, seed " + seed);
                        open.add(event.id());
                    } else if (isOver) {
                        open.remove(event.id());
                    }
                }
                List<AlarmId> standing = outcome.occurrences().stream()
                        .filter(o -> o.presence() != Presence.PENDING)
                        .map(AlarmOccurrence::id)
                        .toList();
                assertEquals(Set.copyOf(open), Set.copyOf(standing), "seed " + seed);
            }
        }
    }

    private static List<AlarmInput> lost(int second, boolean silently) {
        String word = silently ? "-" : "X";
        List<AlarmInput> inputs = new ArrayList<>();
        StoryWords.sample(second, Metric.SPO2, word).ifPresent(inputs::add);
        StoryWords.sample(second, Metric.PULSE_RATE, word).ifPresent(inputs::add);
        return inputs;
    }

    private static AlarmEngine engine() {
        return new AlarmEngine(AlarmPreset.STANDARD.limits());
    }

    private static List<AlarmOutcome> run(AlarmEngine engine, List<List<AlarmInput>> session, int from) {
        List<AlarmOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < session.size(); i++) {
            Timestamp now = StoryWords.time(from + i);
            outcomes.add(engine.step(now, session.get(i)));
        }
        return outcomes;
    }

    private static AlarmOutcome last(List<AlarmOutcome> outcomes) {
        return outcomes.getLast();
    }
}
