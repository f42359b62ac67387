package dev.touchstone.study;

import dev.touchstone.study.andor.AndorStudy;
import dev.touchstone.study.andor.retraining.RetrainingStudy;
import dev.touchstone.study.randomisation.RandomisationStudy;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The command behind all studies: {@code --of=textbox}, which is the default, {@code --of=andor}, {@code --of=retraining} or
 * {@code --of=randomisation}. All other arguments go to that study; those
 * without a value, which ask for its default, are left out, so that a study need not know the options of the other.
 */
public final class Studies {

    private static final String OF = "--of=";
    private static final List<String> KNOWN = List.of("textbox", "andor", "retraining", "randomisation");

    private Studies() {}

    /** @param arguments {@code --key=value}, as the documentation of the studies says */
    public static void main(String[] arguments) throws IOException {
        String study = named(arguments);
        String[] others = others(arguments);
        switch (study) {
            case "textbox" -> TextBoxStudy.main(others);
            case "andor" -> AndorStudy.main(others);
            case "retraining" -> RetrainingStudy.main(others);
            case "randomisation" -> RandomisationStudy.main(others);
            default -> {
                System.err.println(
                        "touchstone: there is no study '%s'; known are %s".formatted(study, String.join(", ", KNOWN)));
                System.exit(2);
            }
        }
    }

    /** The study that is asked for; the first of the known ones if none is named. */
    static String named(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(OF))
                .map(argument -> argument.substring(OF.length()).strip())
                .filter(name -> !name.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(KNOWN.get(0));
    }

    /** What the study itself is asked. */
    static String[] others(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument ->
                        !argument.startsWith(OF) && !argument.strip().endsWith("="))
                .toArray(String[]::new);
    }
}
