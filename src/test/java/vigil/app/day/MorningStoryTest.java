package vigil.app.day;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first patient of the morning.
class MorningStoryTest {
    @TempDir
    private Path data;

    @Test
    void theFirstPatientIsCheckedInMeasuredAuthorisedAndInfused() {
        try (Day day = Day.first(data).people().room("Room 1").room("Room 2")) {
            Nurse nurse = day.opens();
            nurse.looks("01-a-welcome").touches("welcome-later").signsIn(Day.NURSE).looks("01-b-signed-in");
            nurse.opensRoom("Room 1").looks("01-c-start");
            System.out.println(Eyes.inSight(nurse.root()));
            System.out.println(day.now().wall() + " " + Duration.ZERO);
        }
    }
}
