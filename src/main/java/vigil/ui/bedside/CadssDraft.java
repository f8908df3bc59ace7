package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Six items of the dissociation scale, answered one by one; the sum counts only when all are answered.
///
/// The items are called by their number: their wording is on the clinic's own sheet.
///
/// Thread rule: FX thread. It holds no node.
final class CadssDraft {
    /// The numbers of the six items of 23 and their range (clinical facts, 2.3).
    static final List<Integer> ITEMS = List.of(1, 2, 6, 7, 15, 22);

    static final int MOST = 4;
    private static final int OPEN = -1;

    private final int[] answers = new int[ITEMS.size()];

    CadssDraft() {
        clear();
    }

    void clear() {
        Arrays.fill(answers, OPEN);
    }

    /// Answers an item; the same answer once more takes it back.
    void answer(int place, int value) {
        answers[place] = answers[place] == value ? OPEN : value;
    }

    /// True if that item has that answer.
    boolean isAnswered(int place, int value) {
        return answers[place] == value;
    }

    boolean isComplete() {
        return Arrays.stream(answers).noneMatch(a -> a == OPEN);
    }

    /// True if no item is answered.
    boolean isEmpty() {
        return Arrays.stream(answers).allMatch(a -> a == OPEN);
    }

    /// The answers in the order of [#ITEMS]; only when complete.
    List<Integer> items() {
        List<Integer> items = new ArrayList<>();
        Arrays.stream(answers).forEach(items::add);
        return items;
    }

    int total() {
        return Arrays.stream(answers).filter(a -> a != OPEN).sum();
    }

    /// `6 of 24`, or how many are open.
    String words() {
        long open = Arrays.stream(answers).filter(a -> a == OPEN).count();
        return open == 0 ? say("cadss.total", total()) : say("cadss.open", open);
    }
}
