package vigil.alarm;

import org.junit.jupiter.api.Test;

/// Stories of equipment: S9 (losing data never silences), lost links, and faults found elsewhere.
class EquipmentStoriesTest {

    @Test
    void samplesThatStopComeToAnAlarmTenSecondsAfterTheLast() {
        Story.holds("""
                the last sample is that of second 9
                  spo2 97x10 -x35 97x5
                  event 19 SPO2_NO_SIGNAL ACTIVE LOW
                  event 39 SPO2_NO_SIGNAL ACTIVE MEDIUM
                  event 45 SPO2_NO_SIGNAL INACTIVE NONE
                """);
    }

    @Test
    void anInvalidSampleAfterALongSilenceCountsFromTheLastSample() {
        Story.holds("""
                last sample at 9, invalid from 16 on: more than 5 s later
                  spo2 97x10 -x6 Xx10 97x5
                  event 19 SPO2_NO_SIGNAL ACTIVE LOW
                  event 26 SPO2_NO_SIGNAL INACTIVE NONE
                """);
        Story.holds("""
                last sample at 9, invalid from 14 on: no more than 5 s later
                  spo2 97x10 -x4 Xx12 97x5
                  event 24 SPO2_NO_SIGNAL ACTIVE LOW
                  event 26 SPO2_NO_SIGNAL INACTIVE NONE
                """);
    }

    @Test
    void withoutASourceItsSilenceIsNoAlarm() {
        Story.holds("""
                only the pulse rate is measured
                  pr 80x60
                  event none
                """);
    }

    @Test
    void aSourceThatNeverSpeaksIsAnAlarm() {
        Story.holds("""
                an oximeter belongs to the room from second 5 on
                  pr 80x60
                  at 5 SOURCE SPO2
                  event 15 SPO2_NO_SIGNAL ACTIVE LOW
                  event 35 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
    }

    @Test
    void aSourceThatIsTakenAwayOnPurposeIsNoLoss() {
        Story.holds("""
                MEDIUM ends, HIGH waits for a person, no signal is expected
                  spo2 88x20 -x60
                  pr 145x20 -x60
                  at 25 NO_SOURCE SPO2
                  at 25 NO_SOURCE PULSE_RATE
                  event 10 PR_HIGH ACTIVE HIGH
                  event 15 SPO2_LOW ACTIVE MEDIUM
                  event 25 SPO2_LOW INACTIVE NONE
                  event 25 PR_HIGH LATCHED HIGH
                """);
    }

    @Test
    void takingTheSourceAwayEndsItsNoSignalAlarmAndAnotherBeginsAnew() {
        Story.holds("""
                the probe is off, then put away; another one is put on at 40 and says nothing
                  spo2 97x10 Xx20 -x40
                  at 30 NO_SOURCE SPO2
                  at 40 SOURCE SPO2
                  event 20 SPO2_NO_SIGNAL ACTIVE LOW
                  event 30 SPO2_NO_SIGNAL INACTIVE NONE
                  event 50 SPO2_NO_SIGNAL ACTIVE LOW
                """);
    }

    @Test
    void s9LowAndMediumHandOverToNoSignalOfTheirPriority() {
        Story.holds("""
                LOW
                  spo2 91x40 Xx15
                  event 30 SPO2_LOW ACTIVE LOW
                  event 50 SPO2_LOW INACTIVE NONE
                  event 50 SPO2_NO_SIGNAL ACTIVE LOW
                """);
        Story.holds("""
                MEDIUM, acknowledged before the loss: it sounds again, for something else is wrong now
                  spo2 88x30 Xx40
                  at 20 ACK SPO2_LOW
                  event 15 SPO2_LOW ACTIVE MEDIUM
                  event 20 SPO2_LOW ACKED MEDIUM
                  event 40 SPO2_LOW INACTIVE NONE
                  event 40 SPO2_NO_SIGNAL ACTIVE MEDIUM
                  audio 15 MEDIUM
                  audio 20 NONE
                  audio 40 MEDIUM
                """);
    }

    @Test
    void s9ThePulseRateHandsOverWithItsProbe() {
        Story.holds("""
                PR 130, then the probe is off
                  spo2 97x70
                  pr 130x20 Xx50
                  event 15 PR_HIGH ACTIVE MEDIUM
                """);
        Story.holds("""
                and both are gone
                  spo2 97x20 Xx50
                  pr 130x20 Xx50
                  event 15 PR_HIGH ACTIVE MEDIUM
                  event 30 PR_HIGH INACTIVE NONE
                  event 30 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
    }

    @Test
    void s9NothingHandsOverToANoSignalAlarmThatIsSilenced() {
        Story.holds("""
                no SpO2, acknowledged at 50; then the pulse rate stops too: PR goes on sounding until no signal does
                  spo2 97x5 Xx400
                  pr 80x40 130x20 Xx345
                  at 50 ACK SPO2_NO_SIGNAL
                  event 15 SPO2_NO_SIGNAL ACTIVE LOW
                  event 35 SPO2_NO_SIGNAL ACTIVE MEDIUM
                  event 50 SPO2_NO_SIGNAL ACKED MEDIUM
                  event 55 PR_HIGH ACTIVE MEDIUM
                  event 350 SPO2_NO_SIGNAL REALARM MEDIUM
                  event 350 PR_HIGH INACTIVE NONE
                  audio 15 LOW
                  audio 35 MEDIUM
                  audio 50 NONE
                  audio 55 MEDIUM
                """);
    }

    @Test
    void s9APauseBeforeTheLossDoesNotHoldUpTheHandOver() {
        Story.holds("""
                no signal for a while, a pause when nothing signals, then MEDIUM and the probe is off
                  spo2 97x5 Xx12 88x20 Xx15
                  at 20 PAUSE
                  event 15 SPO2_NO_SIGNAL ACTIVE LOW
                  event 17 SPO2_NO_SIGNAL INACTIVE NONE
                  event 32 SPO2_LOW ACTIVE MEDIUM
                  event 47 SPO2_LOW INACTIVE NONE
                  event 47 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
    }

    @Test
    void s9AnAcknowledgedHighComesBackThoughNothingIsMeasured() {
        Story.holds("""
                84, acknowledged at 10, probe off at 20
                  spo2 84x20 Xx130
                  at 10 ACK SPO2_LOW
                  event 5 SPO2_LOW ACTIVE HIGH
                  event 10 SPO2_LOW ACKED HIGH
                  event 30 SPO2_NO_SIGNAL ACTIVE LOW
                  event 50 SPO2_NO_SIGNAL ACTIVE MEDIUM
                  event 130 SPO2_LOW REALARM HIGH
                  event 130 SPO2_LOW LATCHED HIGH
                  audio 5 HIGH
                  audio 10 NONE
                  audio 30 LOW
                  audio 50 MEDIUM
                  audio 130 HIGH
                """);
    }

    @Test
    void s9AfterTheHandOverAViolationStartsAnew() {
        Story.holds("""
                83 before and after the gap
                  spo2 83x10 Xx15 83x10
                  event 5 SPO2_LOW ACTIVE HIGH
                  event 20 SPO2_LOW LATCHED HIGH
                  event 20 SPO2_NO_SIGNAL ACTIVE LOW
                  event 25 SPO2_NO_SIGNAL INACTIVE NONE
                  event 30 SPO2_LOW ACTIVE HIGH
                """);
    }

    @Test
    void aLostLinkIsAnAlarmAfterTenSecondsAndOverWhenItIsBack() {
        Story.holds("""
                pulled at 5, back at 40; a shorter break is none
                  pr 80x60
                  at 5 LOST oximeter
                  at 40 BACK oximeter
                  at 45 LOST oximeter
                  at 55 BACK oximeter
                  event 15 LINK_LOST:oximeter ACTIVE MEDIUM
                  event 40 LINK_LOST:oximeter INACTIVE NONE
                """);
    }

    @Test
    void aLinkThatIsReportedLostAgainKeepsItsFirstTime() {
        Story.holds("""
                lost at 5, a failed attempt to reconnect at 12
                  pr 80x30
                  at 5 LOST oximeter
                  at 12 LOST oximeter
                  event 15 LINK_LOST:oximeter ACTIVE MEDIUM
                """);
    }

    @Test
    void twoLostLinksAreTwoAlarms() {
        Story.holds("""
                one is acknowledged, the other sounds on
                  pr 80x60
                  at 5 LOST oximeter
                  at 10 LOST cuff
                  at 30 ACK LINK_LOST:oximeter
                  at 40 ACK LINK_LOST:cuff
                  at 50 BACK oximeter
                  event 15 LINK_LOST:oximeter ACTIVE MEDIUM
                  event 20 LINK_LOST:cuff ACTIVE MEDIUM
                  event 30 LINK_LOST:oximeter ACKED MEDIUM
                  event 40 LINK_LOST:cuff ACKED MEDIUM
                  event 50 LINK_LOST:oximeter INACTIVE NONE
                  audio 15 MEDIUM
                  audio 40 NONE
                """);
    }

    @Test
    void aFaultLivesLikeAnyOtherAlarm() {
        Story.holds("""
                NIBP overdue: LOW, acknowledged, MEDIUM, paused, done
                  pr 80x400
                  at 10 FAULT NIBP_OVERDUE LOW
                  at 20 ACK NIBP_OVERDUE
                  at 190 FAULT NIBP_OVERDUE MEDIUM
                  at 200 PAUSE
                  at 330 ACK NIBP_OVERDUE
                  at 340 FAULT NIBP_OVERDUE NONE
                  event 10 NIBP_OVERDUE ACTIVE LOW
                  event 20 NIBP_OVERDUE ACKED LOW
                  event 190 NIBP_OVERDUE ACTIVE MEDIUM
                  event 330 NIBP_OVERDUE ACKED MEDIUM
                  event 340 NIBP_OVERDUE INACTIVE NONE
                  audio 10 LOW
                  audio 20 NONE
                  audio 190 MEDIUM
                  audio 200 PAUSED
                  audio 320 MEDIUM
                  audio 330 NONE
                """);
    }

    @Test
    void aHighFaultLatches() {
        Story.holds("""
                the sound was lost and is back
                  pr 80x30
                  at 10 FAULT AUDIO_LOST HIGH
                  at 20 FAULT AUDIO_LOST NONE
                  at 25 ACK AUDIO_LOST
                  event 10 AUDIO_LOST ACTIVE HIGH
                  event 20 AUDIO_LOST LATCHED HIGH
                  event 25 AUDIO_LOST INACTIVE NONE
                """);
    }
}
