package vigil.ui.chart;

import java.time.LocalDate;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.metric.Metric;
import vigil.session.Patient;

/// The sessions of the reference pictures, and the extremes that no picture shows.
public final class Stories {
    private Stories() {}

    /// `bedside.png`: minute 31:12 of a calm infusion.
    public static SessionStory bedside() {
        return vitals(SessionStory.from(-14), 31.2, m -> 74)
                .cuff(-11.5, 128, 79, 95)
                .cuff(-8.2, 126, 77, 93)
                .baseline(-8.2, 127, 78, 94)
                .dose(0, 39)
                .cuff(10.2, 134, 84, 101)
                .cuff(20.3, 139, 86, 104)
                .cuff(30.2, 142, 88, 106)
                .alarm(17.33, AlarmCondition.SPO2_LOW, AlarmPriority.MEDIUM, "SpO₂ 88, below 90")
                .acknowledged(17.5, AlarmCondition.SPO2_LOW)
                .over(18.2, AlarmCondition.SPO2_LOW)
                .adverse(14.2, "Dizziness, mild")
                .adverse(22.5, "Nausea, mild");
    }

    /// The same with a breathing rate and EtCO₂.
    public static SessionStory breathing() {
        return bedside().trend(Metric.RESP_RATE, -3, 31, 2, m -> 14).trend(Metric.ETCO2, -3, 31, 2, m -> 36);
    }

    /// `bedside-high.png`: minute 31:40, HIGH pressure and a MEDIUM pulse rate.
    public static SessionStory bedsideHigh() {
        return vitals(SessionStory.from(-14), 31.67, m -> 74 + Math.max(0, m - 18) * 3.8)
                .cuff(-11.5, 138, 86, 103)
                .cuff(-8.2, 136, 84, 101)
                .baseline(-8.2, 137, 85, 102)
                .dose(0, 39)
                .cuff(10.2, 158, 97, 117)
                .cuff(20.3, 171, 103, 126)
                .cuff(26.1, 186, 112, 137)
                .cuff(30.93, 204, 121, 149)
                .alarm(20.3, AlarmCondition.BP_RISE, AlarmPriority.LOW, "BP 171/103, above 160/100")
                .over(26.1, AlarmCondition.BP_RISE)
                .alarm(26.1, AlarmCondition.BP_RISE, AlarmPriority.MEDIUM, "BP 186/112, above 180/110")
                .over(30.9, AlarmCondition.BP_RISE)
                .alarm(30.93, AlarmCondition.BP_HIGH, AlarmPriority.HIGH, "BP 204/121, above 200/120")
                .alarm(31.1, AlarmCondition.PR_HIGH, AlarmPriority.MEDIUM, "PR 126, above 120")
                .adverse(14.2, "Dizziness, mild")
                .adverse(22.5, "Dissociation, mild");
    }

    /// `review.png`: the same to its end, six alarms.
    public static SessionStory review() {
        return vitals(SessionStory.from(-14), 104, m -> 74 + 52 * Math.exp(-Math.pow((m - 33) / 9, 2)))
                .cuff(-11.5, 138, 86, 103)
                .cuff(-8.2, 136, 84, 101)
                .baseline(-8.2, 137, 85, 102)
                .dose(0, 42)
                .cuff(10.2, 158, 97, 117)
                .cuff(20.3, 171, 103, 126)
                .cuff(26.1, 186, 112, 137)
                .cuff(30.93, 204, 121, 149)
                .cuff(35.6, 192, 114, 140)
                .cuff(40.9, 176, 104, 128)
                .cuff(46.2, 164, 98, 120)
                .cuffFails(50.4, "motion")
                .cuff(56.3, 152, 92, 112)
                .cuff(71, 145, 89, 108)
                .cuff(86, 139, 86, 104)
                .cuff(101, 137, 85, 102)
                .alarm(-5, AlarmCondition.SPO2_NO_SIGNAL, AlarmPriority.LOW, "no signal for 10 s")
                .over(-3.2, AlarmCondition.SPO2_NO_SIGNAL)
                .alarm(17.33, AlarmCondition.SPO2_LOW, AlarmPriority.MEDIUM, "SpO₂ 88, below 90")
                .acknowledged(17.48, AlarmCondition.SPO2_LOW)
                .over(18.2, AlarmCondition.SPO2_LOW)
                .alarm(20.3, AlarmCondition.BP_RISE, AlarmPriority.LOW, "BP 171/103, above 160/100")
                .over(26.1, AlarmCondition.BP_RISE)
                .alarm(26.1, AlarmCondition.BP_RISE, AlarmPriority.MEDIUM, "BP 186/112, above 180/110")
                .acknowledged(26.33, AlarmCondition.BP_RISE)
                .over(30.9, AlarmCondition.BP_RISE)
                .alarm(30.6, AlarmCondition.PR_HIGH, AlarmPriority.MEDIUM, "PR 126, above 120")
                .acknowledged(30.9, AlarmCondition.PR_HIGH)
                .over(36.2, AlarmCondition.PR_HIGH)
                .alarm(30.93, AlarmCondition.BP_HIGH, AlarmPriority.HIGH, "BP 204/121, above 200/120")
                .acknowledged(31.03, AlarmCondition.BP_HIGH)
                .over(40.9, AlarmCondition.BP_HIGH)
                .adverse(14.2, "Dizziness, mild")
                .adverse(22.5, "Dissociation, mild")
                .stop(33.2, "BP")
                .note(44, "feels calm")
                .end(104);
    }

    private static SessionStory vitals(SessionStory story, double until, java.util.function.DoubleUnaryOperator pulse) {
        java.util.function.DoubleUnaryOperator spo2 = m ->
                96.3 - 8.5 * Math.exp(-Math.pow((m - 17.7) / 0.35, 2)) - 7 * Math.exp(-Math.pow((m - 19.1) / 0.25, 2));
        return story.trend(Metric.SPO2, -13, -5.2, 0.6, m -> 96.6)
                .trend(Metric.SPO2, -3.3, Math.min(until, 60.5), 0.6, spo2)
                .trend(Metric.SPO2, Math.min(until, 61.5), until, 0.6, spo2)
                .trend(Metric.PULSE_RATE, -13, -5.2, 3, pulse)
                .trend(Metric.PULSE_RATE, -3.3, Math.min(until, 60.5), 3, pulse)
                .trend(Metric.PULSE_RATE, Math.min(until, 61.5), until, 3, pulse);
    }

    /// Nothing but a start and an end.
    public static SessionStory empty() {
        return SessionStory.from(0).end(0.02);
    }

    /// Half a minute, before any dose.
    public static SessionStory thirtySeconds() {
        return SessionStory.from(0)
                .trend(Metric.SPO2, 0, 0.5, 0.5, m -> 97)
                .trend(Metric.PULSE_RATE, 0, 0.5, 3, m -> 70);
    }

    /// Eight hours with two doses, pauses, no baseline.
    public static SessionStory eightHours() {
        SessionStory story = SessionStory.from(-20, true)
                .trend(Metric.SPO2, -20, 460, 0.6, m -> 96)
                .trend(Metric.PULSE_RATE, -20, 460, 3, m -> 76 + 12 * Math.sin(m / 40))
                .dose(0, 30)
                .add(12, new vigil.session.SessionEvent.DosePaused("blood pressure", "R. Okafor"))
                .add(19, new vigil.session.SessionEvent.DoseResumed("R. Okafor"))
                .stop(47, "planned end")
                .add(120, new vigil.session.SessionEvent.PhaseEntered(vigil.session.Phase.DOSING, "R. Okafor"))
                .furtherDose(120, 15)
                .limits(200, vigil.alarm.AlarmPreset.STANDARD.limits());
        for (int m = 5; m < 460; m += 15) {
            story.cuff(m, 130 + m % 40, 80 + m % 15, 98 + m % 20);
        }
        return story.end(460);
    }

    /// A session of somebody whose name is as long as names get.
    public static SessionStory longestName() {
        Patient patient = new Patient(
                "PT-2026-0004711-B",
                "Maximiliana Bartholomea Featherstonehaugh-Cholmondeley",
                LocalDate.of(1938, 9, 30));
        return vitals(SessionStory.of(-14, patient, true), 55, m -> 96).dose(0, 42);
    }

    /// Sixty alarms and long labels, all close together.
    public static SessionStory crowded() {
        SessionStory story = vitals(SessionStory.from(-14, true), 55, m -> 90).dose(0, 42);
        for (int i = 0; i < 60; i++) {
            double m = -10 + i;
            AlarmCondition condition =
                    i % 3 == 0 ? AlarmCondition.SPO2_LOW : i % 3 == 1 ? AlarmCondition.PR_LOW : AlarmCondition.BP_LOW;
            story.alarm(m, condition, AlarmPriority.values()[i % 3], "limit passed")
                    .over(m + 0.8, condition);
            story.cuff(m + 0.4, 120 + i, 70 + i / 2, 90 + i / 2);
            if (i % 2 == 0) {
                story.adverse(m + 0.2, "A rather long description of what the patient said and did, number " + i);
            }
        }
        return story;
    }
}
