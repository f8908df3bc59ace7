package vigil.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vigil.metric.Metric;

/// A session as no person would write it: wandering values, drop-outs, silences, failures, and an operator who presses
/// at random. The same seed gives the same session.
final class RandomSession {
    private static final List<String> CONDITIONS = List.of(
            "SPO2_LOW", "PR_HIGH", "PR_LOW", "BP_HIGH", "BP_LOW", "SPO2_NO_SIGNAL", "LINK_LOST:oximeter", "AUDIO_LOST");

    private final Random random;
    private final boolean operated;
    private double spo2 = 95;
    private double pr = 90;
    private int gap;
    private boolean gapIsSilent;

    /// @param operated false for a session in which nobody touches anything
    RandomSession(long seed, boolean operated) {
        random = new Random(seed);
        this.operated = operated;
    }

    /// What comes in at each of that many seconds.
    List<List<AlarmInput>> seconds(int count) {
        List<List<AlarmInput>> session = new ArrayList<>();
        for (int second = 0; second < count; second++) {
            session.add(second(second));
        }
        return session;
    }

    private List<AlarmInput> second(int second) {
        List<AlarmInput> inputs = new ArrayList<>();
        if (gap == 0 && chance(0.01)) {
            gap = 1 + random.nextInt(60);
            gapIsSilent = random.nextBoolean();
        }
        gap = Math.max(0, gap - 1);
        spo2 = wander(spo2, 76, 99, chance(0.02) ? 8 : 1);
        pr = wander(pr, 35, 150, chance(0.02) ? 30 : 2);
        String mark = chance(0.1) ? "?" : "";
        inputs.addAll(StoryWords.sample(second, Metric.SPO2, word(mark, spo2)).stream()
                .toList());
        inputs.addAll(StoryWords.sample(second, Metric.PULSE_RATE, word(mark, pr)).stream()
                .toList());
        if (chance(0.01)) {
            inputs.add(StoryWords.action(second, chance(0.2) ? "FAIL movement" : "CUFF " + pressure()));
        }
        if (chance(0.005)) {
            inputs.add(StoryWords.action(second, (random.nextBoolean() ? "LOST" : "BACK") + " oximeter"));
        }
        if (chance(0.003)) {
            inputs.add(StoryWords.action(second, "FAULT AUDIO_LOST " + (random.nextBoolean() ? "HIGH" : "NONE")));
        }
        if (operated && chance(0.03)) {
            inputs.add(StoryWords.action(second, press()));
        }
        return inputs;
    }

    private String press() {
        return switch (random.nextInt(4)) {
            case 0 -> "PAUSE";
            case 1 -> "END_PAUSE";
            default -> "ACK " + CONDITIONS.get(random.nextInt(CONDITIONS.size()));
        };
    }

    private String pressure() {
        int systolic = 75 + random.nextInt(140);
        return systolic + "/" + (systolic * 2 / 3 - 5);
    }

    private String word(String mark, double value) {
        if (gap > 0) {
            return gapIsSilent ? "-" : "X";
        }
        return mark + (int) value;
    }

    private double wander(double value, double lowest, double highest, double step) {
        return Math.clamp(value + (random.nextInt(3) - 1) * step, lowest, highest);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
