package vigil.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vigil.alarm.AlarmCondition;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.staff.Duty;
import vigil.ui.chart.Stories;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.HelpTopic;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.ExampleStaff;
import vigil.ui.example.MoreExamples;
import vigil.ui.example.StartExamples;
import vigil.ui.review.ReviewExamples;
import vigil.ui.settings.Section;
import vigil.ui.technician.TechnicianExamples;

/// Everything there is to see besides wall and bedside: start, discharge, review, technician, settings, help, people.
final class FormSights {
    private static final Timestamp NOW = ExampleClinic.NOW;

    private FormSights() {}

    static List<Sight> all() {
        return Stream.of(starts(), discharges(), reviews(), places(), people())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sight> starts() {
        return List.of(
                start("soft", StartExamples::softStop, visit -> {
                    visit.type("clinician", "Dr M. Iyer");
                    visit.type("reason", "148/90");
                }),
                start("scheduled", StartExamples::scheduled, FormSights::nothing),
                start("check-in", StartExamples::checkIn, FormSights::nothing),
                start("measuring", StartExamples::measuring, FormSights::nothing),
                start("hard", StartExamples::hardStop, visit -> visit.press("open-contraindication-avm")),
                start("authorise", StartExamples::toAuthorise, FormSights::nothing),
                start("ready", StartExamples::ready, FormSights::nothing),
                start("nasal", StartExamples::nasal, FormSights::nothing),
                start("im", StartExamples::intramuscular, FormSights::nothing),
                start("change", StartExamples::toAuthorise, visit -> visit.press("change-plan")),
                start("no-devices", StartExamples::noOximeter, FormSights::nothing),
                start("by-hand", StartExamples::noOximeter, visit -> visit.press("by-hand")),
                start("postpone", StartExamples::softStop, visit -> visit.press("postpone")),
                start("correct", StartExamples::softStop, visit -> visit.press("correct-patient")),
                start("which", StartExamples::twoOximeters, FormSights::nothing),
                start("unheard", StartExamples::measuring, visit -> visit.press("sound-play", "sound-not-heard")),
                start("words", StartExamples::longestWords, FormSights::nothing),
                Sight.of("start-new", NOW, ExampleClinic::rooms, visit -> visit.openRoom("Room 6")),
                Sight.of("start-new-filled", NOW, ExampleClinic::rooms, visit -> {
                    visit.openRoom("Room 6");
                    visit.type("patient-id", "20466");
                    visit.type("patient-name", "Nora Lind");
                    visit.press("modality-iv");
                }));
    }

    private static List<Sight> discharges() {
        Timestamp now = DischargeExamples.NOW;
        return List.of(
                leaving("open", DischargeExamples::twoOpen, now, FormSights::nothing),
                leaving("locked", DischargeExamples::timeLocked, DischargeExamples.earlier(), FormSights::nothing),
                leaving("failed", DischargeExamples::failed, now, FormSights::nothing),
                leaving("met", DischargeExamples::allMet, now, visit -> visit.press("sign-nurse")),
                leaving("nurse", DischargeExamples::signedByTheNurse, now, FormSights::nothing),
                leaving("ready", DischargeExamples::ready, now, FormSights::nothing),
                leaving("override", DischargeExamples::twoOpen, now, visit -> visit.press("override")),
                leaving("overridden", DischargeExamples::overridden, now, FormSights::nothing),
                leaving("alarm", DischargeExamples::alarm, now, FormSights::nothing),
                leaving("nasal", DischargeExamples::nasalLocked, DischargeExamples.at(80.5), FormSights::nothing),
                leaving(
                        "rems",
                        DischargeExamples::nasalOpen,
                        DischargeExamples.at(132.5),
                        visit -> visit.press("answer-rems-form")),
                leaving("words", DischargeExamples::longestWords, now, FormSights::nothing),
                leaving("over", DischargeExamples::discharged, now, FormSights::nothing));
    }

    private static List<Sight> reviews() {
        Supplier<ConsoleScreen> open = () -> ReviewExamples.open(Stories.review());
        Supplier<ConsoleScreen> crowded =
                () -> ReviewExamples.open(Stories.crowded().end(55));
        return List.of(
                review("list", ReviewExamples::list, FormSights::nothing),
                review("open", open, FormSights::nothing),
                review("crowded", crowded, FormSights::nothing),
                review("crowded-events", crowded, visit -> visit.pressIfThere("tab-events")),
                review("crowded-rehearse", crowded, visit -> visit.pressIfThere("tab-rehearse")),
                review("crowded-figures", crowded, visit -> visit.pressIfThere("tab-figures")),
                review("name", () -> ReviewExamples.open(Stories.longestName()), FormSights::nothing),
                review("empty", () -> ReviewExamples.open(Stories.empty()), FormSights::nothing),
                review("measure", open, visit -> visit.press("measure")),
                review("beside", open, visit -> visit.press("review-compare")),
                review("export", open, visit -> visit.press("export-pdf")),
                review("history", ReviewExamples::list, visit -> visit.press("all-alarms")));
    }

    private static List<Sight> places() {
        List<Sight> all = new ArrayList<>();
        for (String profile : List.of("masimo-ascii1", "bench-draft")) {
            all.add(technician(profile, () -> TechnicianExamples.on(profile), ""));
        }
        for (String tab : List.of("profile", "evidence", "log")) {
            all.add(technician(tab, () -> TechnicianExamples.on("masimo-ascii1"), "tab-" + tab));
        }
        all.add(technician("listening", TechnicianExamples::listening, ""));
        Arrays.stream(Section.values())
                .filter(section -> section != Section.PEOPLE)
                .forEach(section -> all.add(Sight.of("settings-" + section, NOW, ExampleClinic::rooms, visit -> {
                    visit.shell().settings(section);
                    visit.shell().show(Screen.SETTINGS);
                })));
        all.add(Sight.of(
                "welcome",
                NOW,
                () -> new ExampleRooms(List.of(ExampleClinic.rooms().snapshot("Room 6"))),
                visit -> visit.shell().show(Screen.WELCOME)));
        all.add(help("keys", new HelpTopic.KeyMap()));
        all.add(help("alarm", new HelpTopic.Alarm(AlarmCondition.SPO2_LOW)));
        all.add(help("sound", new HelpTopic.Sound()));
        return all;
    }

    private static List<Sight> people() {
        return List.of(
                staffed("settings-people", visit -> {
                    visit.staff().signIn(visit.staff().administrator, ExampleStaff.ADMINISTRATOR_PIN);
                    visit.shell().settings(Section.PEOPLE);
                    visit.shell().show(Screen.SETTINGS);
                }),
                staffed("wall-signing-in", visit -> visit.staff().attendance().signIn()),
                staffed("bedside-pin", visit -> {
                    visit.bedside("Room 1");
                    visit.staff().attendance().perform(Duty.AUTHORISE, by -> {});
                }),
                staffed("bedside-locked", visit -> {
                    visit.bedside("Room 1");
                    visit.staff().signIn(visit.staff().nurse, ExampleStaff.NURSE_PIN);
                    visit.layOut();
                    visit.staff().attendance().lock();
                }),
                staffed("bedside-unlocking", visit -> {
                    visit.bedside("Room 1");
                    visit.staff().signIn(visit.staff().nurse, ExampleStaff.NURSE_PIN);
                    visit.staff().attendance().lock();
                    visit.layOut();
                    visit.staff().attendance().signIn();
                }));
    }

    private static Sight start(String name, Supplier<RoomSnapshot> room, Consumer<Visit> then) {
        return form("start-" + name, StartExamples.NOW, room, then);
    }

    private static Sight leaving(String name, Supplier<RoomSnapshot> room, Timestamp now, Consumer<Visit> then) {
        return form("discharge-" + name, now, room, then);
    }

    private static Sight form(String name, Timestamp now, Supplier<RoomSnapshot> room, Consumer<Visit> then) {
        boolean leaves = name.startsWith("discharge");
        return Sight.of(
                name,
                now,
                () -> leaves ? DischargeExamples.rooms(room.get()) : StartExamples.rooms(room.get()),
                visit -> {
                    visit.openRoom(room.get().room());
                    then.accept(visit);
                });
    }

    private static Sight review(String name, Supplier<ConsoleScreen> screen, Consumer<Visit> then) {
        return new Sight("review-" + name, NOW, ExampleClinic::rooms, screen, BlankScreen::new, false, visit -> {
            visit.shell().show(Screen.REVIEW);
            visit.layOut();
            then.accept(visit);
        });
    }

    private static Sight help(String name, HelpTopic topic) {
        return Sight.of("help-" + name, NOW, ExampleClinic::rooms, visit -> {
            visit.bedside("Room 1");
            visit.shell().help(topic);
        });
    }

    private static Sight staffed(String name, Consumer<Visit> then) {
        return new Sight(name, NOW, MoreExamples::high, BlankScreen::new, BlankScreen::new, true, then);
    }

    /// @param tab what is pressed where the cards stand behind tabs; empty if none is
    private static Sight technician(String name, Supplier<ConsoleScreen> screen, String tab) {
        return new Sight("technician-" + name, NOW, ExampleClinic::rooms, BlankScreen::new, screen, false, visit -> {
            visit.shell().show(Screen.DEVICES);
            visit.layOut();
            visit.pressIfThere(tab);
        });
    }

    private static void nothing(Visit visit) {}
}
