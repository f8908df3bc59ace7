package vigil.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CoursePlaceTest {
    @Test
    void saysWhichSessionOfHowManyItIs() {
        assertEquals("session 4 of 6, induction", new CoursePlace("induction", 4, 6).words());
        assertEquals("session 2, booster", new CoursePlace("booster", 2, 0).words());
        assertEquals("session 7, 6 were planned, induction", new CoursePlace("induction", 7, 6).words());
    }
}
