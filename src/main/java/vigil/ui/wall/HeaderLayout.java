package vigil.ui.wall;

import vigil.ui.control.Spot;

/// Where everything of a tile's head stands, px.
///
/// Thread rule: immutable.
///
/// @param name the room's line, with who is in it where there is place; it ends where the phase begins
/// @param below the line under it: what the room is, who is in it, what is given
/// @param treatment true if what is given is said
/// @param who true if the line of the room has place for who is in it
/// @param phase the phase, which holds on to its right edge
/// @param rest what is left of it
/// @param ring the ring's place; no width where there is none
record HeaderLayout(
        double height,
        Spot name,
        Lettering room,
        Lettering whoLettering,
        Spot below,
        boolean treatment,
        boolean who,
        Spot phase,
        Lettering phaseLettering,
        Spot rest,
        Lettering restLettering,
        Spot ring) {
    private static final Spot NOWHERE = new Spot(0, 0, 0, 0);

    /// The head of the design's tile.
    static HeaderLayout common(double width) {
        double right = width - 20 - 60;
        return new HeaderLayout(
                66,
                new Spot(20, 5, right - 20, 36),
                Lettering.semibold(28),
                Lettering.regular(18),
                new Spot(20, 40, right - 20, 20),
                true,
                true,
                new Spot(20, 6, right - 20, 28),
                Lettering.semibold(20),
                new Spot(20, 32, right - 20, 26),
                Lettering.regular(18),
                new Spot(width - 20 - 46, 9, 46, 46));
    }

    /// For one or two rooms: larger.
    static HeaderLayout large(double width) {
        double right = width - 24 - 72;
        return new HeaderLayout(
                84,
                new Spot(24, 10, right - 24, 44),
                Lettering.semibold(36),
                Lettering.regular(22),
                new Spot(24, 54, right - 24, 24),
                true,
                true,
                new Spot(24, 14, right - 24, 32),
                Lettering.semibold(26),
                new Spot(24, 46, right - 24, 28),
                Lettering.regular(20),
                new Spot(width - 24 - 56, 16, 56, 56));
    }

    /// Without ring and treatment, who is in the room below its name.
    static HeaderLayout narrow(double width) {
        return new HeaderLayout(
                66,
                new Spot(20, 5, width - 40, 36),
                Lettering.semibold(28),
                Lettering.regular(14),
                new Spot(20, 40, width - 40, 20),
                false,
                false,
                new Spot(20, 6, width - 40, 28),
                Lettering.semibold(18),
                new Spot(20, 32, width - 40, 26),
                Lettering.regular(18),
                NOWHERE);
    }

    /// For a small screen.
    ///
    /// @param who true if it fits beside the room
    static HeaderLayout small(double width, boolean who) {
        double edge = who ? 14 : 12;
        return new HeaderLayout(
                50,
                new Spot(edge, 5, width - 2 * edge, 26),
                Lettering.semibold(who ? 22 : 20),
                Lettering.regular(who ? 16 : 14),
                new Spot(edge, 29, width - 2 * edge, 20),
                false,
                who,
                new Spot(edge, 6, width - 2 * edge, 24),
                Lettering.semibold(who ? 18 : 16),
                new Spot(edge, 29, width - 2 * edge, 20),
                Lettering.regular(who ? 16 : 14),
                NOWHERE);
    }
}
