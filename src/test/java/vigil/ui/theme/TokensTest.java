package vigil.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every colour is the one of the design (ux 4.1), in each theme.
class TokensTest {
    private static final String TABLE = """
            BG       0B0F12 040607 E9EDF0
            S1       12181D 080B0D FFFFFF
            S2       1A2229 0D1114 F3F6F8
            S3       25303A 14191D E2E8EC
            LN       26313A 161C20 D3DBE1
            LN2      62707D 55616B 75828D
            T1       EDF1F3 9AA2A8 10171C
            T2       B3BFC8 848D94 3E4A54
            T3       8A97A3 757E86 5A6772
            ACT      DDE4E9 7F888E 1B242B
            ACT_INK  0B0F12 040607 FFFFFF
            LANE     12181D 080B0D FFFFFF
            LANE_OUT 0C1115 050708 F1F4F6
            BAND     18222A 0C1114 EAF0F4
            GRID     1D262D 0F1316 E6EBEF
            LIM      6E7C88 3C464D 75828D
            SPO2     8598FF 5766B8 3346C7
            PR       A3C48C 6C8460 3B6B2A
            BP       F1ECE2 96928A 22282D
            RR       C88FB0 7E5C70 8A3E6C
            HI       E5142F E5142F D0112A
            HI_INK   FFFFFF FFFFFF FFFFFF
            HI_OFF   3D0A12 3D0A12 F6D5D9
            ME       FFD60A E8C200 FFD60A
            ME_INK   0B0F12 040607 10171C
            ME_OFF   2B2608 241F05 FFF6C7
            LO       1FD0EC 1BB4CC 1FD0EC
            LO_INK   0B0F12 040607 10171C
            """;

    static Stream<Arguments> tokens() {
        return TABLE.lines()
                .map(line -> List.of(line.strip().split(" +")))
                .flatMap(row -> Arrays.stream(Theme.values())
                        .map(theme ->
                                Arguments.of(theme, Token.valueOf(row.getFirst()), row.get(1 + theme.ordinal()))));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aColourIsTheOneOfTheDesign(Theme theme, Token token, String hex) {
        Color colour = Palette.of(theme).get(token);

        assertEquals("0x" + hex.toLowerCase(Locale.ROOT) + "ff", colour.toString());
    }

    @Test
    void noTokenIsLeftOut() {
        Set<Token> named = new HashSet<>();
        TABLE.lines().forEach(line -> named.add(Token.valueOf(line.strip().split(" +")[0])));

        assertEquals(Set.of(Token.values()), named);
    }
}
