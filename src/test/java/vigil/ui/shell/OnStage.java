package vigil.ui.shell;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.control.Desk;
import vigil.ui.discharge.RemsExport;
import vigil.ui.example.BlankScreen;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// Puts a console where the hands of a story can touch it.
final class OnStage {
    private static final int PATIENCE_MS = 60_000;

    private OnStage() {}

    /// The screens of review and devices where no story goes to them.
    static OtherScreens noOthers() {
        return new OtherScreens(new BlankScreen(), new BlankScreen());
    }

    /// A console of rooms, sheets and settings only.
    static ConsoleShell console(Desk desk) {
        return console(desk, noOthers(), StartOffers.SHIPPED, RemsExport.NONE);
    }

    /// A console, built on the FX thread.
    static ConsoleShell console(Desk desk, OtherScreens others, StartOffers offers, RemsExport rems) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> new ConsoleShell(desk, others, offers, rems));
    }

    /// Opens a window of the size that the headless screen shows whole.
    static void show(Stage stage, ConsoleShell shell) {
        show(stage, shell, 1280, 720);
    }

    /// Opens a window of that size, px.
    static void show(Stage stage, ConsoleShell shell, double width, double height) {
        Scene scene = new Scene(shell.root(), width, height);
        Theme.DARK.install(scene);
        stage.setScene(scene);
        stage.show();
    }
}
