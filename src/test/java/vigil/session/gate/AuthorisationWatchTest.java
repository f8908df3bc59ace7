package vigil.session.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.treatment.Modality;

/// Whether an authorisation still holds after something new was measured or answered.
class AuthorisationWatchTest {
    // Requirement: SES-GATE-5
    private final PreparedSession story = PreparedSession.standard(Modality.IV).prepared();

    @Test
    void anAuthorisationHoldsWhileNothingNewStandsInTheWay() {
        story.authorised().baseline(130, 80, 132, 82);
        assertEquals(Optional.empty(), broken());
    }

    @Test
    void aNewBaselineThatNobodyGaveAReasonForBreaksIt() {
        story.authorised().baseline(146, 88, 144, 86);
        assertEquals(
                Optional.of("Authorisation withdrawn: Pressure before the dose: 145/87 is above 140/90."), broken());
    }

    @Test
    void aSoftStopThatTheClinicianKnewOfDoesNotBreakIt() {
        story.baseline(142, 88, 141, 87)
                .authorised("Pressure before the dose: 142/88 is above 140/90")
                .baseline(146, 88, 144, 86);
        assertEquals(Optional.empty(), broken());
    }

    @Test
    void aContraindicationFoundLateBreaksIt() {
        story.authorised().answer("contraindication.avm", "yes");
        assertEquals(Optional.of("Authorisation withdrawn: Arteriovenous malformation: yes."), broken());
    }

    @Test
    void anIdentityThatIsTakenBackBreaksIt() {
        story.authorised().answer("identity.name", "no");
        assertEquals(Optional.of("Authorisation withdrawn: Name, said by the patient: no."), broken());
    }

    @Test
    void aMomentOfLowOrMissingSaturationIsLeftToTheAlarms() {
        story.authorised().signals(91, 70);
        assertEquals(Optional.empty(), broken());
        story.pass(Duration.ofMinutes(10));
        assertEquals(Optional.empty(), broken());
    }

    @Test
    void nothingIsWatchedOutsideOfReady() {
        story.authorised()
                .happens(new SessionEvent.PhaseEntered(Phase.DOSING, ""))
                .baseline(160, 99, 160, 99);
        assertEquals(Optional.empty(), broken());
    }

    private Optional<String> broken() {
        return AuthorisationWatch.broken(story.session(), PreparedSession.ZONE, story.now);
    }
}
