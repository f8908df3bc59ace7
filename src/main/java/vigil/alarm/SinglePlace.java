package vigil.alarm;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/// The numbers that stand alone: the rise over the baseline, low pressure, SatSeconds, the length of an audio pause.
enum SinglePlace implements LimitPlace {
    RISE_SYSTOLIC,
    RISE_DIASTOLIC,
    RISE_MEAN,
    LOW_HIGH_SYSTOLIC,
    LOW_MEDIUM_SYSTOLIC,
    LOW_MEDIUM_MEAN,
    SAT_SECONDS_LIMIT,
    SAT_SECONDS_INDEX,
    AUDIO_PAUSE;

    @Override
    public OptionalDouble value(AlarmLimits limits) {
        CuffLimits cuff = limits.cuff();
        return switch (this) {
            case RISE_SYSTOLIC -> OptionalDouble.of(cuff.rise().systolic());
            case RISE_DIASTOLIC -> OptionalDouble.of(cuff.rise().diastolic());
            case RISE_MEAN -> OptionalDouble.of(cuff.rise().meanFactor());
            case LOW_HIGH_SYSTOLIC -> OptionalDouble.of(cuff.low().highSystolic());
            case LOW_MEDIUM_SYSTOLIC -> OptionalDouble.of(cuff.low().mediumSystolic());
            case LOW_MEDIUM_MEAN -> OptionalDouble.of(cuff.low().mediumMean());
            case SAT_SECONDS_LIMIT -> satSeconds(limits.satSeconds().map(SatSecondsRule::limit));
            case SAT_SECONDS_INDEX -> satSeconds(limits.satSeconds().map(SatSecondsRule::index));
            case AUDIO_PAUSE -> OptionalDouble.of(limits.silence().audioPaused().toSeconds());
        };
    }

    @Override
    public AlarmLimits put(AlarmLimits limits, double value) {
        CuffLimits cuff = limits.cuff();
        CuffLimits.Rise rise = cuff.rise();
        CuffLimits.Low low = cuff.low();
        int whole = (int) Math.round(value);
        return switch (this) {
            case RISE_SYSTOLIC ->
                limits.withCuff(cuff.withRise(new CuffLimits.Rise(whole, rise.diastolic(), rise.meanFactor())));
            case RISE_DIASTOLIC ->
                limits.withCuff(cuff.withRise(new CuffLimits.Rise(rise.systolic(), whole, rise.meanFactor())));
            case RISE_MEAN ->
                limits.withCuff(cuff.withRise(new CuffLimits.Rise(rise.systolic(), rise.diastolic(), value)));
            case LOW_HIGH_SYSTOLIC ->
                limits.withCuff(cuff.withLow(new CuffLimits.Low(low.mediumSystolic(), low.mediumMean(), whole)));
            case LOW_MEDIUM_SYSTOLIC ->
                limits.withCuff(cuff.withLow(new CuffLimits.Low(whole, low.mediumMean(), low.highSystolic())));
            case LOW_MEDIUM_MEAN ->
                limits.withCuff(cuff.withLow(new CuffLimits.Low(low.mediumSystolic(), whole, low.highSystolic())));
            case SAT_SECONDS_LIMIT ->
                limits.withSatSeconds(limits.satSeconds().map(r -> new SatSecondsRule(value, r.index())));
            case SAT_SECONDS_INDEX ->
                limits.withSatSeconds(limits.satSeconds().map(r -> new SatSecondsRule(r.limit(), value)));
            case AUDIO_PAUSE -> limits.withSilence(limits.silence().withAudioPaused(Duration.ofSeconds(whole)));
        };
    }

    private static OptionalDouble satSeconds(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
