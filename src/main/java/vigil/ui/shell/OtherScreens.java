package vigil.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;

/// The screens that need more than the rooms' snapshots; `app` wires them. Each supplier is called on the FX thread
/// whenever its screen is opened and may give the same node again. The node gets 1920 by 984 px.
///
/// @param review finished sessions
/// @param technician ports, links and profiles
public record OtherScreens(Supplier<? extends Node> review, Supplier<? extends Node> technician) {}
