package vigil.app.command;

import picocli.CommandLine.Option;

/// The option `--by NAME` of every command that leaves a name in the clinic's record.
final class ByOption {
    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who does this: the printed name")
    private String name = "";

    String name() {
        return name;
    }
}
