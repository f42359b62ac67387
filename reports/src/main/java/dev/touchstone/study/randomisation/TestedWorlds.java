package dev.touchstone.study.randomisation;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.study.plan.Choice;
import java.util.List;
import java.util.stream.Stream;

/** The worlds that tests are tried on, by the ids of their scenarios. */
final class TestedWorlds {

    private static final List<String> BY_DEFAULT =
            List.of(TextBox.SIMPLE_FR, TextBox.COMPLEX_FR, Andor.THREE_IN_BINARY_AND);

    private TestedWorlds() {}

    /** @throws IllegalArgumentException with the known ids, if one that is asked for is not among them */
    static List<Scenario> chosen(List<String> asked) {
        List<Scenario> all = Stream.of(
                        TextBox.settings().stream(),
                        Andor.with(LogicNetwork.TRANSFORMER).stream(),
                        Andor.with(LogicNetwork.CNN).stream())
                .flatMap(its -> its.map(Scenario.class::cast))
                .toList();
        List<String> known = all.stream().map(scenario -> scenario.id().value()).toList();
        List<String> chosen = Choice.of("world", asked, known, BY_DEFAULT);
        return all.stream()
                .filter(scenario -> chosen.contains(scenario.id().value()))
                .toList();
    }
}
