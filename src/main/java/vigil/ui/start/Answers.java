package vigil.ui.start;

import java.util.function.Consumer;
import vigil.treatment.Check;
import vigil.ui.control.Choice;

/// Makes the buttons that answer a check. Their ids name the check and the answer, whatever language they speak:
/// `contraindication-avm-yes`.
final class Answers {
    private Answers() {}

    /// Yes and No, of which neither is preset.
    ///
    /// @param words what is asked, for a screen reader
    /// @param answer told `yes` or `no`
    static Choice yesNo(Check check, String words, Consumer<String> answer) {
        Choice choice = Choice.yesNo(words, i -> answer.accept(i == 0 ? "yes" : "no"));
        String id = check.id().replace('.', '-');
        choice.getChildren().getFirst().setId(id + "-yes");
        choice.getChildren().getLast().setId(id + "-no");
        return choice;
    }
}
