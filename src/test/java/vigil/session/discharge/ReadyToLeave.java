package vigil.session.discharge;

import java.util.List;
import java.util.OptionalDouble;
import vigil.metric.Metric;
import vigil.session.Baseline;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.TestLog;
import vigil.treatment.Check;
import vigil.treatment.CheckGroup;
import vigil.treatment.CheckKind;
import vigil.treatment.Modality;
import vigil.treatment.Scale;
import vigil.treatment.TreatmentPreset;

/// Sessions in which a patient is well again: a test takes one thing away and looks.
public final class ReadyToLeave {
    private ReadyToLeave() {}

    /// An infusion that stopped at 40:00; everything is charted by 100:00, when the least time is met.
    public static TestLog infusion() {
        TestLog log = TestLog.of(Modality.IV);
        prepared(log, Modality.IV);
        log.doseStarts("4:00", 39);
        log.doseStops("40:00");
        log.cuff("80:00", 136, 84);
        well(log, Modality.IV);
        return log;
    }

    /// Two nasal devices, the last at 10:00; everything is charted by 130:00, when the least time is met.
    public static TestLog nasal() {
        TestLog log = TestLog.of(Modality.INTRANASAL);
        prepared(log, Modality.INTRANASAL);
        log.device("5:00", 1);
        log.doseStarts("5:00", 56);
        log.device("10:00", 2);
        log.doseStops("10:00");
        log.cuff("45:00", 144, 90);
        log.cuff("100:00", 136, 84);
        well(log, Modality.INTRANASAL, "118:00");
        return log;
    }

    private static void prepared(TestLog log, Modality modality) {
        log.at(
                "1:00",
                new SessionEvent.BaselineSet(new Baseline(127, 78, 94)),
                new SessionEvent.OximeterPlaced(false, ""));
        for (Check check : TreatmentPreset.standard().checks(modality)) {
            if (check.group().isBeforeDose()) {
                log.answer("2:00", check.id(), check.kind() == CheckKind.YES_NO ? "no" : "yes");
            }
        }
        log.answer("2:00", Check.ESCORT_NAME, "Ben Marsh");
        log.at(
                "3:00",
                new SessionEvent.Authorised(
                        "Dr M. Iyer", "", List.of(), OptionalDouble.of(97), OptionalDouble.of(72), ""),
                new SessionEvent.PhaseEntered(Phase.READY, ""));
        log.cuff("3:30", 127, 78);
    }

    private static void well(TestLog log, Modality modality) {
        well(log, modality, "92:00");
    }

    private static void well(TestLog log, Modality modality, String time) {
        log.cuff(time, 130, 79);
        log.at(
                time,
                new SessionEvent.SedationScored(5, "R. Okafor"),
                new SessionEvent.Scored(Scale.CADSS6, 2, List.of(1, 1, 0, 0, 0, 0), "R. Okafor"));
        for (Check check : TreatmentPreset.standard().checks(modality)) {
            if (check.group() == CheckGroup.RECOVERY || check.group() == CheckGroup.GOING_HOME) {
                log.answer(time, check.id(), "yes");
            }
        }
        log.at(time, new SessionEvent.PhaseEntered(Phase.DISCHARGE_ASSESSMENT, "R. Okafor"));
    }

    /// SpO2 and pulse as an oximeter sends them.
    public static TestLog live(TestLog log, String time) {
        log.reading(time, Metric.SPO2, 97);
        log.reading(time, Metric.PULSE_RATE, 70);
        return log;
    }
}
