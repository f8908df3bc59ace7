package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.profile.Cuff.NewResult;

/// Each row is a story: what the device says, frame by frame, and which of it is news.
///
/// `m` measuring, `e` ended, `n` at rest without pressures, `a` and `b` two results, `f` and `g` two
/// failures. A capital in the second column is a reported outcome, a dot is none.
class CuffWatchTest {
    @ParameterizedTest
    @CsvSource({
        "AFTER_MEASURING, false, aaa,      ...,      a result held since before the link is old",
        "AFTER_MEASURING, true,  aaa,      A..,      in a recording the first may be new",
        "AFTER_MEASURING, false, ammaaa,   ...A..,   the first after measuring is new even if equal",
        "AFTER_MEASURING, false, mmfff,    ..F..,    a held failure is told once",
        "AFTER_MEASURING, false, ffff,     ....,     a failure held since before the link is old",
        "AFTER_MEASURING, false, mfmf,     .F.F,     the same failure twice is two failures",
        "AFTER_MEASURING, true,  fa,       FA,       a result after a failure is new",
        "AFTER_MEASURING, false, mfa,      .FA,      numbers never seen before a failure are new after it",
        "AFTER_MEASURING, false, fa,       .A,       even if the failure itself was old",
        "AFTER_MEASURING, true,  afa,      AF.,      an old result shown after a failure is no result",
        "AFTER_MEASURING, false, amfa,     ..F.,     nor if it was held since before the link",
        "AFTER_MEASURING, true,  afb,      AFB,      other numbers after a failure are a result",
        "AFTER_MEASURING, false, mab,      .AB,      another number is another result",
        "AFTER_MEASURING, false, nnmn,     ...F,     at rest again without pressures is a failure",
        "AFTER_MEASURING, false, mannn,    .A...,    at rest after a result is nothing",
        "AFTER_END,       false, aaeaa,    ...A.,    the device must have said that it ended",
        "AFTER_END,       true,  aaea,     A..A,     an equal result after an end is new",
        "EVERY_MESSAGE,   false, aab,      AAB,      each line is a result",
        "AFTER_END,       true,  fa,       FA,       a result after a failure is new though its end was lost",
        "VALUE_CHANGE,    false, aabba,    ..B.A,    only a change tells",
    })
    void onlyNewsIsReported(NewResult rule, boolean beginningIsNew, String says, String reported, String why) {
        CuffWatch watch = new CuffWatch(rule, beginningIsNew);
        StringBuilder got = new StringBuilder();
        for (char c : says.toCharArray()) {
            Optional<CuffNews.Outcome> outcome = watch.seen(news(c));
            got.append(outcome.map(CuffWatchTest::letter).orElse('.'));
        }
        assertEquals(reported, got.toString(), why);
    }

    @Test
    void aFailureThatWasNotThereBeforeTheStartAnswersIt() {
        CuffWatch watch = new CuffWatch(NewResult.AFTER_END, false);
        watch.started();
        assertEquals(Optional.of(news('f')), watch.seen(news('f')));
    }

    private static CuffNews news(char c) {
        return switch (c) {
            case 'm' -> new CuffNews.Measuring();
            case 'e' -> new CuffNews.Ended();
            case 'n' -> new CuffNews.NoPressures(Double.NaN);
            case 'a' -> new CuffNews.Pressures(120, 80, OptionalInt.empty(), OptionalInt.empty(), List.of(), Double.NaN, Optional.empty());
            case 'b' -> new CuffNews.Pressures(130, 85, OptionalInt.empty(), OptionalInt.empty(), List.of(), Double.NaN, Optional.empty());
            case 'f' -> new CuffNews.Failed("cuff loose", "4");
            default -> new CuffNews.Failed("error", "6");
        };
    }

    private static char letter(CuffNews.Outcome outcome) {
        return switch (outcome) {
            case CuffNews.Pressures p -> p.systolic() == 120 ? 'A' : 'B';
            case CuffNews.Failed failed -> 'F';
        };
    }
}
