package vigil.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.language.Language;

/// Draws what there is to see, to be looked at, and tells what a finger does not hit:
/// `SightPictures FOLDER WIDTHxHEIGHT LANGUAGE PATTERN`; a folder `-` draws nothing.
final class SightPictures {
    private SightPictures() {}

    public static void main(String[] args) throws TimeoutException {
        String[] size = args[1].split("x", -1);
        int width = Integer.parseInt(size[0]);
        int height = Integer.parseInt(size[1]);
        FxToolkit.registerPrimaryStage();
        for (Sight sight : Sights.all()) {
            if (sight.name().matches(args[3])) {
                WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
                    Visit visit = sight.show(Language.valueOf(args[2]), width, height);
                    ControlFaults.small(visit.root(), sight.isLive())
                            .forEach(fault -> System.out.println(sight + " " + width + ": " + fault));
                    Targets.close(visit.root(), 8)
                            .forEach(fault -> System.out.println(sight + " " + width + ": " + fault));
                    if (!args[0].equals("-")) {
                        Path folder = Files.createDirectories(Path.of(args[0]));
                        Files.write(
                                folder.resolve(sight.name() + "-" + width + "-" + args[2] + ".png"),
                                ScreenPicture.png(visit.shell().picture(Sight.theme(), width, height, sight.now())));
                    }
                    return null;
                });
            }
        }
        System.exit(0);
    }
}
