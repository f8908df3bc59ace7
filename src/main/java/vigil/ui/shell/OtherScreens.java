package vigil.ui.shell;

import vigil.ui.control.ConsoleScreen;

/// The screens that need more than the rooms' snapshots; `app` wires them.
///
/// @param review finished sessions
/// @param technician ports, links and profiles
public record OtherScreens(ConsoleScreen review, ConsoleScreen technician) {}
