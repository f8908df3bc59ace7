package vigil.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vigil.app.command.AlarmsCommand;
import vigil.app.command.CoursesCommand;
import vigil.app.command.DecodeCommand;
import vigil.app.command.DevicesCommand;
import vigil.app.command.EncodeCommand;
import vigil.app.command.ExportCommand;
import vigil.app.command.GuardCommand;
import vigil.app.command.HookCommand;
import vigil.app.command.PackingCommand;
import vigil.app.command.PresetsCommand;
import vigil.app.command.ProfilesCommand;
import vigil.app.command.RehearseCommand;
import vigil.app.command.ScreenshotCommand;
import vigil.app.command.SessionsCommand;
import vigil.app.command.SimulateCommand;
import vigil.app.command.SoundsCommand;
import vigil.app.command.StaffCommand;
import vigil.app.command.VerifyCommand;
import vigil.app.command.WatchCommand;

/// All commands of the command line. Building one takes some milliseconds, all of them a fifth of a second, and the
/// console, which is none of them, must be there within one: so only those are built that the arguments may mean.
final class Commands {
    private static final List<Class<?>> ALL = List.of(
            AlarmsCommand.class,
            CoursesCommand.class,
            DecodeCommand.class,
            DevicesCommand.class,
            EncodeCommand.class,
            ExportCommand.class,
            GuardCommand.class,
            HookCommand.class,
            PackingCommand.class,
            PresetsCommand.class,
            ProfilesCommand.class,
            RehearseCommand.class,
            ScreenshotCommand.class,
            SessionsCommand.class,
            SimulateCommand.class,
            SoundsCommand.class,
            StaffCommand.class,
            VerifyCommand.class,
            WatchCommand.class);

    private Commands() {}

    /// The commands to be built for these arguments; all if help is asked for.
    static List<Class<?>> among(String... args) {
        boolean help = Stream.of(args).anyMatch(List.of("-h", "--help")::contains);
        return help && Stream.of(args).noneMatch(Commands::isName)
                ? ALL
                : ALL.stream()
                        .filter(command -> Stream.of(args).anyMatch(name(command)::equalsIgnoreCase))
                        .toList();
    }

    private static boolean isName(String arg) {
        return ALL.stream().anyMatch(command -> name(command).equalsIgnoreCase(arg));
    }

    /// `WatchCommand` is `watch`; a test compares it with what the class itself says.
    static String name(Class<?> command) {
        return command.getSimpleName().replace("Command", "").toLowerCase(Locale.ROOT);
    }

    static List<Class<?>> all() {
        return ALL;
    }
}
