package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LogicMeasuresTest {

    private static final Pattern NAME = Pattern.compile("`([A-Za-z0-9.-]+)`");
    private static final String START = "| measure of a logical world |";

    private static List<String> names() {
        return LogicMeasures.all().stream().map(LogicMeasure::name).toList();
    }

    @Test
    void names_are_unique_and_find_their_measure() {
        assertThat(new HashSet<>(names()).size(), is(names().size()));
        names().forEach(name -> assertThat(LogicMeasures.get(name).name(), is(name)));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> LogicMeasures.get("nib"))
                        .getMessage(),
                startsWith(
                        "there is no measure 'nib' of logical worlds; known are NIB, GIB, GIB-micro, capture, capture-among-relevant, "));
    }

    @Test
    void without_samples_none_is_defined() {
        for (LogicMeasure measure : LogicMeasures.all()) {
            assertThat(measure.name(), measure.of(List.of()).isEmpty(), is(true));
            assertThat(measure.name(), measure.chance(List.of()).isEmpty(), is(true));
        }
    }

    @Test
    void the_largest_worlds_are_measured() {
        List<LogicSample> samples =
                Worlds.random(Configuration.TWO_IN_QUATERNARY.world(LogicOperator.XOR), SeedSource.of(4), false);

        for (LogicMeasure measure : LogicMeasures.standard()) {
            double value = measure.of(samples).orElseThrow();
            assertThat(measure.name() + " is " + value, value >= 0 && value <= 1, is(true));
            measure.chance(samples)
                    .ifPresent(chance -> assertThat(
                            measure.name() + " is " + value + " near " + chance,
                            Math.abs(value - chance) < 0.01,
                            is(true)));
        }
    }

    @Test
    void the_document_has_each_in_its_table() throws IOException {
        List<String> documented = new ArrayList<>();
        boolean inTable = false;
        for (String line : Files.readAllLines(Path.of("..", "docs", "measures.md"))) {
            inTable = line.startsWith(START) || inTable && line.startsWith("|");
            if (inTable) {
                NAME.matcher(line.split("\\|")[1])
                        .results()
                        .map(MatchResult::group)
                        .forEach(documented::add);
            }
        }

        assertThat(documented, is(names().stream().map(name -> "`" + name + "`").toList()));
    }
}
