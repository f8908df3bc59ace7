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

    /// The same letters, each with the device's count of the time since its last determination.
    @ParameterizedTest
    @CsvSource({
        "false, a12 a13 a0 a1,    ..A.,  the counter fell: the same numbers are a new result",
        "false, a12 b13,          .B,    other numbers are another result, whatever the counter",
        "false, a5 a5 a6,         ...,   a held result grows old",
        "false, n345 n346 a0,     ..A,   the counter runs on while the cuff works",
        "false, n345 n0 a0 a1,    ..A.,  it may fall before the numbers show",
        "false, n345 n346 a347,   ...,   stopped: the old numbers show again",
        "false, n0 n0 a0,         ..A,   what was never measured before is new",
        "false, a9 f0 f1 a2,      .F..,  a failure restarts the counter too: the old numbers behind it are old",
        "false, a9 f0 f1 f0,      .F.F,  the same failure again is another one if the counter fell",
        "true,  a12 a13 a0,       A.A,   in a recording the first may be new",
    })
    void aCounterThatFallsTellsOfANewResult(boolean beginningIsNew, String says, String reported, String why) {
        CuffWatch watch = new CuffWatch(NewResult.COUNTER_FALLS, beginningIsNew);
        StringBuilder got = new StringBuilder();
        for (String word : says.split(" ")) {
            CuffNews news = aged(news(word.charAt(0)), Double.parseDouble(word.substring(1)));
            got.append(watch.seen(news).map(CuffWatchTest::letter).orElse('.'));
        }
        assertEquals(reported, got.toString(), why);
    }

    private static CuffNews aged(CuffNews news, double age) {
        return switch (news) {
            case CuffNews.NoPressures none -> new CuffNews.NoPressures(age);
            case CuffNews.Failed failed -> new CuffNews.Failed(failed.reason(), failed.code(), age);
            case CuffNews.Pressures p ->
                new CuffNews.Pressures(
                        p.systolic(), p.diastolic(), p.mean(), p.pulse(), p.status(), age, p.deviceTime());
            case CuffNews.Measuring measuring -> measuring;
            case CuffNews.Ended ended -> ended;
            case CuffNews.Unreadable unreadable -> new CuffNews.Unreadable(unreadable.code(), age);
        };
    }

    @Test
    void everyMessageIsAFailureOfItsOwnToo() {
        CuffWatch watch = new CuffWatch(NewResult.EVERY_MESSAGE, false);
        assertEquals(Optional.of(news('f')), watch.seen(news('f')));
        assertEquals(Optional.of(news('f')), watch.seen(news('f')));
    }

    private static CuffNews news(char c) {
        return switch (c) {
            case 'm' -> new CuffNews.Measuring();
            case 'e' -> new CuffNews.Ended();
            case 'n' -> new CuffNews.NoPressures(Double.NaN);
            case 'a' ->
                new CuffNews.Pressures(
                        120, 80, OptionalInt.empty(), OptionalInt.empty(), List.of(), Double.NaN, Optional.empty());
            case 'b' ->
                new CuffNews.Pressures(
                        130, 85, OptionalInt.empty(), OptionalInt.empty(), List.of(), Double.NaN, Optional.empty());
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
