package vigil.app.guard;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How this program is started once more: the same Java, the same options, the same classes.
///
/// The operating system cuts long command lines short when asked for one, so it is put together from what the JVM
/// knows of itself. An installed program without a `java` beside it is started by its own launcher.
///
/// @param start the program and its options, up to the arguments
/// @param small the same in little memory
record JavaProgram(List<String> start, List<String> small) {
    /// Little code, run seldom: a small heap and the quick compiler alone.
    private static final List<String> SMALL = List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /// The program that this process runs.
    ///
    /// @param main the class that it began with
    static JavaProgram ofThisProcess(String main) {
        Path java = Path.of(System.getProperty("java.home", ""), "bin", isWindows() ? "java.exe" : "java");
        String launcher = System.getProperty("jpackage.app-path", "");
        if (!Files.isExecutable(java) && !launcher.isEmpty()) {
            return new JavaProgram(List.of(launcher), List.of(launcher));
        }
        return of(
                java,
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                List.of("-cp", System.getProperty("java.class.path", ""), main));
    }

    /// The program that a Java with these options runs.
    ///
    /// @param given the options as that Java was given them
    /// @param classes where its classes are, and the one that it begins with
    static JavaProgram of(Path java, List<String> given, List<String> classes) {
        List<String> options =
                given.stream().filter(JavaProgram::isWorthRepeating).toList();
        Stream<String> modest = options.stream().filter(o -> !isTuning(o));
        return new JavaProgram(
                join(Stream.of(java.toString()), options.stream(), classes.stream()),
                join(Stream.of(java.toString()), Stream.concat(modest, SMALL.stream()), classes.stream()));
    }

    /// The whole command line with these arguments.
    List<String> with(List<String> arguments) {
        return join(start.stream(), arguments.stream(), Stream.empty());
    }

    /// The same for a program that needs little memory.
    List<String> smallWith(List<String> arguments) {
        return join(small.stream(), arguments.stream(), Stream.empty());
    }

    private static List<String> join(Stream<String> first, Stream<String> second, Stream<String> third) {
        List<String> all = new ArrayList<>();
        first.forEach(all::add);
        second.forEach(all::add);
        third.forEach(all::add);
        return List.copyOf(all);
    }

    /// A debugger's port can be opened once only, and classes are named anew.
    private static boolean isWorthRepeating(String option) {
        return !option.startsWith("-agentlib:jdwp") && !option.startsWith("-Djava.class.path=");
    }

    /// How a large program is run does not fit a small one: a heap that begins larger than it may become keeps it from
    /// starting at all.
    private static boolean isTuning(String option) {
        return option.startsWith("-Xm") || option.startsWith("-XX:") && !option.startsWith("-XX:AOTCache=");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
