package vigil.profile;

import java.nio.file.Path;

/// stub
final class SenseCheck {
    private SenseCheck() {}

    static void check(YamlDocument document, Path file) {}
}
