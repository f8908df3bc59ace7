package vigil.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.device.protocol.Captures;
import vigil.profile.Problem;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// `vigil profiles` and `vigil profiles check`: which devices there are, and whether their descriptions
/// hold.
@Command(
        name = "profiles",
        mixinStandardHelpOptions = true,
        description = "Lists the device profiles: id, name, what they rest on, and their file.")
public final class ProfilesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProfileFolder profiles = new ProfileFolder();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "a folder of profiles, instead of the usual one")
    private @Nullable Path folder;

    @Override
    public void run() {
        ProfileCatalog catalog = load(folder);
        PrintWriter out = spec.commandLine().getOut();
        for (Profile profile : catalog.profiles()) {
            out.println(String.join(
                    "\t",
                    profile.id(),
                    profile.name(),
                    profile.evidence().words(),
                    profile.file().toString()));
        }
        catalog.problems().forEach(spec.commandLine().getErr()::println);
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Checks every profile and runs its captures. Problems are printed as file:line:column: text.",
                "Exit code 1 if there are any."
            })
    int check(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "DIR",
                            description = "a folder of profiles, instead of the usual one")
                    @Nullable
                    Path checked) {
        ProfileCatalog catalog = load(checked != null ? checked : folder);
        List<Problem> problems = new ArrayList<>(catalog.problems());
        catalog.profiles().forEach(p -> problems.addAll(Captures.check(p)));
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(out::println);
        out.flush();
        long broken = problems.stream().map(Problem::file).distinct().count();
        spec.commandLine()
                .getErr()
                .println(catalog.profiles().size() + " profiles in order"
                        + (broken == 0 ? "" : ", " + problems.size() + " problems in " + broken + " files"));
        return problems.isEmpty() ? 0 : 1;
    }

    private ProfileCatalog load(@Nullable Path chosen) {
        return chosen != null ? ProfileFolder.load(chosen) : profiles.load();
    }
}
