package vigil.device.simulated;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.device.CuffCourse;
import vigil.device.EmulatedPatient;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// A patient whose vital signs come from a table, with a scenario's effects on top. A cuff determination
/// takes 25 to 45 seconds and finds the pressures in force at its end. The pulse wave follows the pulse
/// rate of the table.
///
/// Two patients made alike say the same. Confined to its device's thread.
public final class PlayedPatient implements EmulatedPatient {
    /// How fast the pulse wave runs while the table has no pulse; nothing but the curve shows it.
    private static final double UNKNOWN_PULSE = 70;

    /// What the cuff is pumped up for, in mmHg, when there is nothing to be found; no device says these
    /// numbers.
    private static final int PUMPED_FOR_SYSTOLIC = 120;

    private static final int PUMPED_FOR_DIASTOLIC = 80;

    private final ValueTable table;
    private final Timestamp start;
    private final Scenario scenario;
    private final Noise chance;
    private final Noise cuffNoise;
    private final PulseWave wave;

    /// @param start when the table's and the scenario's time begin
    public PlayedPatient(ValueTable table, Timestamp start, Scenario scenario, long seed) {
        this.table = table;
        this.start = start;
        this.scenario = scenario;
        this.chance = new Noise(seed).named("effects");
        this.cuffNoise = new Noise(seed).named("cuff");
        this.wave = new PulseWave(new Heart(this::beatsPerMinute), 60, 15);
    }

    @Override
    public double value(Metric metric, Timestamp at) {
        double t = at.secondsSince(start);
        double sensed = scenario.sensed(metric, played(metric, t), t, chance);
        double highest = metric == Metric.PLETH ? 100 : metric.highest();
        return Double.isNaN(sensed) ? sensed : Math.clamp(sensed, metric.lowest(), highest);
    }

    @Override
    public List<String> conditions(Timestamp at) {
        return scenario.conditions(at.secondsSince(start));
    }

    @Override
    public CuffCourse cuff(Timestamp at) {
        double t = at.secondsSince(start);
        Duration usual = Duration.ofMillis((long) (1000 * cuffNoise.between(25, 45, (long) (t * 1000))));
        Optional<CuffTrouble> trouble = scenario.cuffTrouble(t);
        Duration lasts = trouble.map(f -> f.lasts(usual)).orElse(usual);
        return course(at.plus(lasts), lasts, trouble.map(CuffTrouble::failure));
    }

    private CuffCourse course(Timestamp end, Duration lasts, Optional<String> scripted) {
        double t = end.secondsSince(start);
        int systolic = rounded(value(Metric.NIBP_SYS, end));
        int diastolic = rounded(value(Metric.NIBP_DIA, end));
        int told = rounded(table.meanBeside(t));
        int estimate = (int) Math.round(diastolic + (systolic - diastolic) / 3.0);
        int mean = told > diastolic && told < systolic ? told : estimate;
        boolean works = !table.cuffFails(t) && CuffResult.isPlausible(systolic, diastolic, OptionalInt.of(mean));
        Optional<String> failure = scripted.or(() -> works ? Optional.empty() : Optional.of(CuffWords.NO_READING));
        if (failure.isPresent()) {
            return new CuffCourse(lasts, PUMPED_FOR_SYSTOLIC, PUMPED_FOR_DIASTOLIC, 0, 0, failure);
        }
        int pulse = rounded(value(Metric.NIBP_PULSE_RATE, end));
        return new CuffCourse(lasts, systolic, diastolic, mean, pulse, failure);
    }

    private double played(Metric metric, double t) {
        return switch (metric) {
            case NIBP_PULSE_RATE -> table.value(Metric.PULSE_RATE, t);
            case PLETH -> wave.at(t);
            case CUFF_PRESSURE -> 0;
            case SPO2, PULSE_RATE, PERFUSION_INDEX, NIBP_SYS, NIBP_DIA, NIBP_MAP, RESP_RATE, ETCO2, TEMP ->
                table.value(metric, t);
        };
    }

    private double beatsPerMinute(double t) {
        double pulse = table.value(Metric.PULSE_RATE, t);
        return Double.isNaN(pulse) ? UNKNOWN_PULSE : Math.clamp(pulse, 20, 300);
    }

    /// 0, which is never a measurement, if there is no value.
    private static int rounded(double value) {
        return Double.isNaN(value) ? 0 : (int) Math.round(value);
    }
}
