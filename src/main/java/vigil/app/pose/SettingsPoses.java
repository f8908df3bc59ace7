package vigil.app.pose;

import java.util.List;
import vigil.alarm.AlarmCondition;
import vigil.app.clinic.DemoRoom;
import vigil.ui.control.HelpTopic;
import vigil.ui.settings.Section;
import vigil.ui.shell.Screen;

/// Settings, help, and the first page.
final class SettingsPoses {
    static final List<Pose> ALL = List.of(
            section("settings", "general", "Language, night, motion, letters, lock.", Section.GENERAL),
            section("settings", "devices", "Where devices are found.", Section.DEVICES),
            section("sound", "plain", "How loud alarms are.", Section.SOUND),
            section("presets", "plain", "The clinic's presets.", Section.PRESETS),
            section("people", "nobody", "A clinic that keeps no people here.", Section.PEOPLE),
            section("people", "plain", "The clinic's people.", Section.PEOPLE).withStaff(),
            section("about", "plain", "What this is, and which version.", Section.ABOUT),
            Pose.of(
                    "welcome",
                    "plain",
                    "The first page: what this is and is not.",
                    Cast.of(DemoRoom.nobody(1)),
                    c -> c.show(Screen.WELCOME)),
            help("help", "keys", "The key map.", new HelpTopic.KeyMap()),
            help("help", "manual", "The manual.", new HelpTopic.Manual()),
            help("help", "sound", "How alarms sound.", new HelpTopic.Sound()),
            help("help", "page", "A page of the manual.", new HelpTopic.Page("presets")),
            help("alarmhelp", "plain", "An alarm's own page.", new HelpTopic.Alarm(AlarmCondition.SPO2_LOW)),
            Pose.of("alarmhelp", "high", "An alarm's own page while it stands.", AlarmPoses.falling(48), c -> {
                c.openFirst();
                c.help(new HelpTopic.Alarm(AlarmCondition.SPO2_LOW));
            }));

    private SettingsPoses() {}

    private static Pose section(String screen, String state, String sentence, Section section) {
        return Pose.of(screen, state, sentence, WallPoses.SIX, c -> c.settings(section));
    }

    private static Pose help(String screen, String state, String sentence, HelpTopic topic) {
        return Pose.of(screen, state, sentence, WallPoses.SIX, c -> {
            c.openFirst();
            c.help(topic);
        });
    }
}
