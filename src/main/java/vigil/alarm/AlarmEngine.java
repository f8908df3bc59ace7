package vigil.alarm;

import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;

/// The alarm system of one room, as a function of time and what came in: no clock, no thread, no device.
///
/// Rules look at measurements and say what they see ([Finding]); alarms ([AlarmGroup]) take that through
/// their life. The rules are S1 to S12 of the clinical facts, section 8; each class names those it keeps.
///
/// The same steps always give the same outcomes, so a state is restored by repeating the record: its inputs and its
/// alarm changes, each a step at its own time (the changes without inputs), and empty steps in between, as often as the
/// living room ticks. Time is judged only at steps.
///
/// It judges one series of readings a metric. Where two devices of a room measure the same, whoever feeds it picks one.
///
/// Thread rule: confined to the room's owner thread.
public final class AlarmEngine {
    private final SampledRules sampled;
    private final HandReadings byHand;
    private final CuffRules cuff;
    private final LinkWatch links;
    private final Faults faults = new Faults();
    private final AlarmGroups groups;
    private final SignalLoss signalLoss;
    private final Sedation sedation;
    private final LimbHold limb = new LimbHold();
    private final RestingRules resting;

    public AlarmEngine(AlarmLimits limits) {
        sampled = new SampledRules(limits);
        byHand = new HandReadings(limits.sampled());
        cuff = new CuffRules(limits.cuff());
        links = new LinkWatch(limits.technical());
        groups = new AlarmGroups(limits.silence());
        signalLoss = new SignalLoss(sampled, byHand, groups, limits.technical());
        sedation = new Sedation(limits.sedation());
        resting = new RestingRules(sampled, byHand, cuff, signalLoss);
    }

    /// Handles the inputs of one tick and everything that the time alone has changed since the step before.
    ///
    /// Operator actions come before measurements (S12), otherwise inputs are taken in order.
    ///
    /// @param now the time of this step, not before that of the step before
    public AlarmOutcome step(Timestamp now, List<AlarmInput> inputs) {
        groups.begin(now);
        inputs.stream().filter(AlarmEngine::isOperatorAction).forEach(i -> take(now, i));
        for (AlarmInput input : inputs) {
            if (!isOperatorAction(input)) {
                take(now, input);
                // After each one, so that what came and went within one tick is not lost.
                settle(now);
            }
        }
        groups.realarm(now);
        sampled.tick(now);
        cuff.tick(now);
        links.tick(now);
        limb.tick(now);
        signalLoss.tick(now, limb.hold().isPresent());
        settle(now);
        return groups.outcome(limb.hold(), resting.at(now));
    }

    /// When a repeat of the last cuff reading is due, because it was above the MEDIUM tier; empty if none is.
    public Optional<Timestamp> repeatDueAt() {
        return cuff.repeatDueAt();
    }

    private static boolean isOperatorAction(AlarmInput input) {
        return input instanceof AlarmInput.Acknowledge
                || input instanceof AlarmInput.PauseAudio
                || input instanceof AlarmInput.EndAudioPause;
    }

    private void take(Timestamp now, AlarmInput input) {
        switch (input) {
            case AlarmInput.Acknowledge ack -> groups.acknowledge(now, ack.id(), ack.by());
            case AlarmInput.PauseAudio pause -> groups.pauseAudio(now, pause.by());
            case AlarmInput.EndAudioPause end -> groups.endAudioPause();
            case AlarmInput.Reading reading -> {
                sampled.take(reading.reading());
                byHand.measured(reading.reading());
            }
            case AlarmInput.ByHand typed -> byHand.take(typed.reading());
            case AlarmInput.HandStruck struck -> byHand.end(struck.metric());
            case AlarmInput.Watched watched -> signalLoss.watched(now, watched.watched());
            case AlarmInput.Cuff determination -> cuff.take(determination.reading());
            case AlarmInput.CuffsRetold retold -> cuff.retell(now, retold.readings());
            case AlarmInput.CuffInflation inflation -> inflation(now, inflation.running());
            case AlarmInput.OximeterPlace place -> limb.place(place.onCuffLimb());
            case AlarmInput.Sedation score -> sedation.take(now, score.score());
            case AlarmInput.SedationStruck struck -> sedation.strike();
            case AlarmInput.Baseline baseline -> cuff.baseline(baseline);
            case AlarmInput.Source source -> sampled.source(now, source.metric(), source.present());
            case AlarmInput.Link link -> links.take(now, link);
            case AlarmInput.Fault fault -> faults.take(now, fault);
            case AlarmInput.Limits limits -> adopt(limits.limits());
        }
    }

    private void inflation(Timestamp now, boolean begins) {
        boolean isQuiet = !groups.stands(AlarmCondition.SPO2_LOW)
                && !groups.stands(AlarmCondition.SPO2_NO_SIGNAL)
                && !signalLoss.isGone(now);
        limb.cuff(now, begins, isQuiet);
    }

    private void adopt(AlarmLimits limits) {
        sampled.adopt(limits);
        byHand.adopt(limits.sampled());
        cuff.adopt(limits.cuff());
        links.adopt(limits.technical());
        groups.adopt(limits.silence());
        signalLoss.adopt(limits.technical());
        sedation.adopt(limits.sedation());
    }

    /// Lets every alarm take what the rules see now.
    private void settle(Timestamp now) {
        sampled.report(groups);
        byHand.report(groups);
        cuff.report(groups);
        sedation.report(groups);
        signalLoss.report(groups);
        links.report(groups);
        faults.report(groups);
        groups.settle(now);
    }
}
