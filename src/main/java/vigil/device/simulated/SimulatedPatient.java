package vigil.device.simulated;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.device.CuffCourse;
import vigil.device.EmulatedPatient;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// A patient made of a few equations: resting values from the seed, the drug's effect on them, breathing,
/// beats, and the scenario's effects on top.
///
/// Everything is a function of the seed, the scenario, the dose and the time since the start: two patients
/// made alike say the same, so each device of a room has its own. It is a partner for the console's tests and
/// demonstrations, not a physiological truth; where no source is named, a number is a modelling choice.
///
/// Confined to its device's thread; the dose may be given by any.
public final class SimulatedPatient implements EmulatedPatient {
    private final Timestamp start;
    private final Scenario scenario;
    private final SimulatedDose dose;
    private final Constitution body;
    private final Noise chance;
    private final Noise systolicNoise;
    private final Noise pulseNoise;
    private final Noise saturationNoise;
    private final Noise cuffNoise;
    private final PulseWave wave;

    /// @param start when the scenario's clock begins
    /// @param dose shared by all patients that stand for the same person
    public SimulatedPatient(long seed, Timestamp start, Scenario scenario, SimulatedDose dose) {
        this.start = start;
        this.scenario = scenario;
        this.dose = dose;
        this.body = Constitution.of(seed);
        this.chance = new Noise(seed).named("effects");
        this.systolicNoise = new Noise(seed).named("pressure");
        this.pulseNoise = new Noise(seed).named("pulse");
        this.saturationNoise = new Noise(seed).named("saturation");
        this.cuffNoise = new Noise(seed).named("cuff");
        this.wave = new PulseWave(
                new Heart(t -> pulse(t) + sinusArrhythmia(t)), 40 + 8 * Math.min(body.perfusion(), 5), body.breaths());
    }

    @Override
    public double value(Metric metric, Timestamp at) {
        double t = at.secondsSince(start);
        return limited(metric, scenario.sensed(metric, resting(metric, t), t, chance));
    }

    @Override
    public List<String> conditions(Timestamp at) {
        return scenario.conditions(at.secondsSince(start));
    }

    @Override
    public CuffCourse cuff(Timestamp at) {
        double t = at.secondsSince(start);
        long place = (long) (t * 1000);
        int systolic = (int) Math.round(value(Metric.NIBP_SYS, at) + 2 * cuffNoise.bell(3 * place));
        int diastolic = (int) Math.round(value(Metric.NIBP_DIA, at) + 1.5 * cuffNoise.bell(3 * place + 1));
        Duration usual = Duration.ofMillis((long) (1000 * cuffNoise.between(25, 45, 3 * place + 2)));
        Optional<CuffTrouble> trouble = scenario.cuffTrouble(t);
        return new CuffCourse(
                trouble.map(f -> f.lasts(usual)).orElse(usual),
                systolic,
                diastolic,
                mean(systolic, diastolic),
                (int) Math.round(value(Metric.NIBP_PULSE_RATE, at)),
                trouble.map(CuffTrouble::failure));
    }

    /// The drug begins to flow, or goes on after a pause.
    public void startDose(Timestamp at) {
        dose.start(at);
    }

    /// The drug is paused or ended.
    public void stopDose(Timestamp at) {
        dose.stop(at);
    }

    private double resting(Metric metric, double t) {
        return switch (metric) {
            case SPO2 -> body.saturation() - drug(t) + 0.6 * saturationNoise.wander(t, 17);
            case PULSE_RATE, NIBP_PULSE_RATE -> pulse(t);
            case PERFUSION_INDEX -> body.perfusion() * (1 - 0.2 * drug(t)) * (1 + 0.1 * chance.wander(t, 31));
            case PLETH -> wave.at(t);
            case NIBP_SYS -> body.systolic() + body.systolicRise() * drug(t) + 2 * systolicNoise.wander(t, 53);
            case NIBP_DIA -> body.diastolic() + body.diastolicRise() * drug(t) + 1.5 * systolicNoise.wander(t, 53);
            case NIBP_MAP -> mean(resting(Metric.NIBP_SYS, t), resting(Metric.NIBP_DIA, t));
            case CUFF_PRESSURE -> 0;
            case RESP_RATE -> body.breaths() - drug(t) + saturationNoise.wander(t, 23);
            case ETCO2 -> 38 + drug(t);
            case TEMP -> 36.6;
        };
    }

    /// The drug's effect: 1 at the end of the standard infusion.
    private double drug(double t) {
        return 2 * Ketamine.effect(dose.level(start.plus(Duration.ofNanos((long) (t * 1e9)))));
    }

    private double pulse(double t) {
        return body.pulse()
                + body.pulseRise() * drug(t)
                + 1.5 * pulseNoise.wander(t, 7)
                + 1.5 * pulseNoise.wander(t + 1e6, 47);
    }

    private double sinusArrhythmia(double t) {
        return 3 * Math.sin(PulseWave.breath(t, body.breaths()));
    }

    /// The usual estimate: a third of the way from diastolic to systolic.
    private static int mean(int systolic, int diastolic) {
        return (int) Math.round(mean((double) systolic, diastolic));
    }

    private static double mean(double systolic, double diastolic) {
        return diastolic + (systolic - diastolic) / 3;
    }

    private static double limited(Metric metric, double value) {
        double highest = metric == Metric.PLETH ? 100 : metric.highest();
        return Double.isNaN(value) ? value : Math.clamp(value, metric.lowest(), highest);
    }
}
