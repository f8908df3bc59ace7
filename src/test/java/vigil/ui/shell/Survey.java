package vigil.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

/// What is found at one [Sight], in each language and both compositions. Looked at once, told to every test.
///
/// @param texts see [TextFaults]
/// @param spoken see [ControlFaults#spoken]
/// @param small see [ControlFaults#small]
/// @param said what is said in each language
record Survey(List<String> texts, List<String> spoken, List<String> small, Map<Language, Set<String>> said) {
    private static final int[][] SIZES = {{1920, 1080}, {1280, 800}};
    private static final Map<String, Survey> KNOWN = new ConcurrentHashMap<>();

    /// Tells all that is found, as it is found.
    ///
    /// @param args what the names of the sights match; all without
    public static void main(String[] args) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        for (Sight sight : Sights.all()) {
            if (args.length == 0 || sight.name().matches(args[0])) {
                Survey survey = of(sight);
                Stream.of(survey.texts, survey.spoken, survey.small, EnglishLeft.in(sight, survey.said))
                        .flatMap(List::stream)
                        .forEach(System.out::println);
            }
        }
        System.exit(0);
    }

    static Survey of(Sight sight) {
        return KNOWN.computeIfAbsent(
                sight.name(), name -> WaitForAsyncUtils.waitForAsyncFx(300_000, () -> look(sight)));
    }

    private static Survey look(Sight sight) {
        Survey survey = new Survey(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        try {
            for (Language language : Language.values()) {
                for (int[] size : SIZES) {
                    survey.add(sight, language, size);
                }
            }
        } finally {
            Spoken.speak(Language.ENGLISH);
        }
        return survey;
    }

    private void add(Sight sight, Language language, int[] size) {
        Parent root = sight.show(language, size[0], size[1]).root();
        String where = sight.name() + " " + language + " " + size[0] + ": ";
        TextFaults.of(root).forEach(fault -> texts.add(where + fault));
        ControlFaults.spoken(root).forEach(fault -> spoken.add(where + fault));
        if (language == Language.ENGLISH) {
            ControlFaults.small(root, sight.isLive()).forEach(fault -> small.add(where + fault));
        }
        said.computeIfAbsent(language, l -> new TreeSet<>()).addAll(SaidTexts.of(root));
    }
}
