package vigil.ui.wall;

import java.util.List;
import vigil.ui.control.TextWidth;
import vigil.ui.theme.Fonts;

/// The style classes of a text with the face and size they stand for, so that what must fit a place can be measured
/// before it is shown.
///
/// Thread rule: immutable; measuring needs the FX thread.
///
/// @param role style classes of `text.css` and `wall.css`, separated by blanks
/// @param px the size
record Lettering(String role, String family, double px) {
    private static final List<Lettering> SCALE = List.of(
            new Lettering("wall-room-large", Fonts.SEMIBOLD, 36),
            new Lettering("title-room", Fonts.SEMIBOLD, 28),
            new Lettering("title-page", Fonts.SEMIBOLD, 26),
            new Lettering("heading", Fonts.SEMIBOLD, 22),
            new Lettering("heading-dense", Fonts.SEMIBOLD, 20),
            new Lettering("heading-small", Fonts.SEMIBOLD, 18),
            new Lettering("body-s semibold", Fonts.SEMIBOLD, 16),
            new Lettering("note semibold", Fonts.SEMIBOLD, 14),
            new Lettering("heading regular", Fonts.REGULAR, 22),
            new Lettering("body-l", Fonts.REGULAR, 20),
            new Lettering("body", Fonts.REGULAR, 18),
            new Lettering("body-s", Fonts.REGULAR, 16),
            new Lettering("note", Fonts.REGULAR, 14),
            new Lettering("alarm-title-tile", Fonts.BOLD, 24),
            new Lettering("body-l bold", Fonts.BOLD, 20),
            new Lettering("body bold", Fonts.BOLD, 18),
            new Lettering("body-s bold", Fonts.BOLD, 16),
            new Lettering("note bold", Fonts.BOLD, 14));

    /// What is read first.
    static Lettering semibold(double px) {
        return of(Fonts.SEMIBOLD, px);
    }

    /// What stands beside it.
    static Lettering regular(double px) {
        return of(Fonts.REGULAR, px);
    }

    /// What an alarm says.
    static Lettering bold(double px) {
        return of(Fonts.BOLD, px);
    }

    private static Lettering of(String family, double px) {
        return SCALE.stream()
                .filter(l -> l.family.equals(family) && l.px == px)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lettering " + family + " " + px));
    }

    /// This and the smaller ones of the same face, down to 14 px: no live screen goes below (ux 3).
    List<Lettering> downwards() {
        return SCALE.stream().filter(l -> l.family.equals(family) && l.px <= px).toList();
    }

    /// The smallest of the same face.
    Lettering smallest() {
        return downwards().getLast();
    }

    /// How wide a text is in it, px.
    double width(String text) {
        return text.isEmpty() ? 0 : Math.ceil(TextWidth.of(text, family, px)) + 1;
    }
}
