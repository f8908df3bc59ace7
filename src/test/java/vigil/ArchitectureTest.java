package vigil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The plan of the house, as rules: which room may know which, and who alone may touch what.
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vigil");

    /// Room to the rooms it may import (design, section 2).
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("metric", Set.of()),
            Map.entry("profile", Set.of("metric")),
            Map.entry("alarm", Set.of("metric")),
            Map.entry("treatment", Set.of("metric")),
            Map.entry("staff", Set.of("metric")),
            Map.entry("session", Set.of("metric", "treatment", "alarm")),
            Map.entry("device", Set.of("metric", "profile")),
            Map.entry("device.protocol", Set.of("metric", "profile", "device", "device.protocol.ieee11073")),
            Map.entry("device.protocol.ieee11073", Set.of("metric", "device")),
            Map.entry("device.recorded", Set.of("metric", "device")),
            Map.entry("device.serial", Set.of("device")),
            Map.entry("device.tcp", Set.of("device")),
            Map.entry("device.hid", Set.of("device")),
            Map.entry("device.simulated", Set.of("metric", "profile", "device", "device.protocol")),
            Map.entry("monitor", Set.of("metric", "treatment", "profile", "alarm", "session", "device")),
            Map.entry("rehearsal", Set.of("metric", "treatment", "alarm", "session", "monitor")),
            Map.entry("store", Set.of("metric", "treatment", "staff", "alarm", "session")),
            Map.entry("report", Set.of("metric", "treatment", "alarm", "session")),
            Map.entry("annunciator", Set.of("metric", "alarm")),
            Map.entry(
                    "ui",
                    Set.of(
                            "metric",
                            "treatment",
                            "staff",
                            "profile",
                            "alarm",
                            "session",
                            "device",
                            "monitor",
                            "rehearsal",
                            "report")));

    @Test
    void roomsAreFreeOfCycles() {
        slices().matching("vigil.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two rooms one, and nobody can follow a reading one way through it")
                .check(HOUSE);
    }

    static Stream<String> rooms() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatTheDesignAllows(String room) {
        Set<String> allowed = MAY_IMPORT.getOrDefault(room, Set.of());
        noClasses()
                .that(liveIn(room))
                .should()
                .dependOnClassesThat(liveInAnotherRoomThan(room, allowed))
                .because("arrows go one way: " + room + " may know only " + allowed)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyAppKnowsTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vigil.app..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .because("time is an argument: eight hours must run in a test in seconds")
                .check(HOUSE);
    }

    @Test
    void javaFxStaysInTheUi() {
        only("ui", "app", "javafx..", "nothing below the screen may call it or wait for it");
    }

    @Test
    void databasesStayInTheStore() {
        only("store", "store", "java.sql..", "one room knows how the log is kept");
    }

    @Test
    void serialPortsStayInTheirRoom() {
        only("device.serial", "device.serial", "com.fazecast..", "every port is exchangeable for a fake");
    }

    @Test
    void hidDevicesStayInTheirRoom() {
        only("device.hid", "device.hid", "org.hid4java..", "no virtual HID can be made: all but its room uses a fake");
        only("device.hid", "device.hid", "com.sun.jna..", "native code is called where it can be replaced");
    }

    @Test
    void yamlStaysInTheProfileRoom() {
        only("profile", "profile", "org.snakeyaml..", "only one room reads what a technician writes");
    }

    @Test
    void soundStaysInTheAnnunciator() {
        only("annunciator", "annunciator", "javax.sound..", "alarms sound even if every other room is stuck");
    }

    private static void only(String room, String alsoRoom, String library, String because) {
        ArchRule rule = noClasses()
                .that(DescribedPredicate.not(liveIn(room)).and(DescribedPredicate.not(liveIn(alsoRoom))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(because);
        rule.check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> liveIn(String room) {
        return DescribedPredicate.describe("live in " + room, c -> room.equals(roomOf(c)));
    }

    private static DescribedPredicate<JavaClass> liveInAnotherRoomThan(String room, Set<String> allowed) {
        String names = Stream.concat(Stream.of(room), allowed.stream()).collect(Collectors.joining(", "));
        return DescribedPredicate.describe("live elsewhere than in " + names, c -> {
            String there = roomOf(c);
            return !there.isEmpty() && !there.equals(room) && !allowed.contains(there);
        });
    }

    /// The room a class lives in; empty outside the house. `ui.wall` and the like are parts of the room `ui`.
    private static String roomOf(JavaClass c) {
        String name = c.getPackageName();
        if (!name.startsWith("vigil.")) {
            return "";
        }
        String inside = name.substring("vigil.".length());
        if (MAY_IMPORT.containsKey(inside)) {
            return inside;
        }
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }
}
