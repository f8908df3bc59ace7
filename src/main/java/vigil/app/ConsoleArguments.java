package vigil.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.app.clinic.DeviceSpec;
import vigil.app.clinic.RoomPlan;
import vigil.app.command.CannotDo;
import vigil.app.command.ProfileFolder;
import vigil.app.console.Launch;
import vigil.app.guard.Guarded;
import vigil.store.StoreException;

/// What the console is opened with.
///
/// @param demo true for simulated rooms
/// @param rooms the rooms as a person writes them, `NAME=PROFILE@PORT[,...]`, in the order of the wall
/// @param data the folder of the record; null for the usual one
/// @param profiles the folder of the device profiles; null for that of this installation
record ConsoleArguments(
        boolean demo,
        List<String> rooms,
        @Nullable Path data,
        @Nullable Path profiles) {
    private static final List<String> FOLDERS = List.of("--data", "--profiles");

    ConsoleArguments {
        rooms = List.copyOf(rooms);
    }

    /// Reads arguments that are nothing but the console's options in their plain form, so that a start need not wait
    /// for a whole command line to be built, which takes a fifth of a second.
    ///
    /// @return empty for everything else, right or wrong: then the command line reads them and says what it thinks
    static Optional<ConsoleArguments> plain(String... args) {
        boolean demo = false;
        List<String> rooms = new ArrayList<>();
        Map<String, String> folders = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            boolean isTold = i + 1 < args.length && !args[i + 1].startsWith("-");
            if (option.equals("--demo") && !demo) {
                demo = true;
            } else if (option.equals("--room") && isTold) {
                rooms.add(args[++i]);
            } else if (FOLDERS.contains(option) && isTold && !folders.containsKey(option)) {
                folders.put(option, args[++i]);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new ConsoleArguments(
                    demo, rooms, folder(folders.get("--data")), folder(folders.get("--profiles"))));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Path folder(@Nullable String text) {
        return text == null ? null : Path.of(text);
    }

    /// Opens the console.
    ///
    /// @param again how the guard starts this program once more
    /// @param out is told what a person must know
    /// @throws CannotDo with one sentence if it cannot be opened
    void open(Guarded.Again again, PrintWriter out) {
        try {
            Path folder = profiles != null ? profiles : ProfileFolder.installed();
            Launch launch = new Launch(ProfileFolder.live(folder), folder, record(), again, out);
            Optional<String> impossible = demo ? launch.demonstration() : launch.console(plans());
            impossible.ifPresent(sentence -> {
                throw new CannotDo(sentence);
            });
        } catch (StoreException | IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private List<RoomPlan> plans() {
        List<RoomPlan> plans = new ArrayList<>();
        for (String text : rooms) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new CannotDo(
                        "A room is written NAME=PROFILE@PORT, for example \"Room 1=masimo-ascii1@/dev/ttyUSB0\", not \""
                                + text + "\".");
            }
            List<DeviceSpec> devices = Arrays.stream(text.substring(equals + 1).split(","))
                    .map(DeviceSpec::parse)
                    .toList();
            plans.add(new RoomPlan(text.substring(0, equals), devices, plans.size() + 1L));
        }
        return plans;
    }

    /// The demonstration records into a folder of its own, so that no simulated session stands among real ones.
    private Path record() {
        if (data != null) {
            return data;
        }
        try {
            return demo
                    ? Files.createTempDirectory("vigil-demo")
                    : Path.of(System.getProperty("user.home", "."), ".local", "share", "vigil");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
