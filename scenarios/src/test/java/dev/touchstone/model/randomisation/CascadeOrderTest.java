package dev.touchstone.model.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadeOrderTest {

    private static final List<ParameterGroup> FORWARD = Stream.of("conv", "fc", "head")
            .map(name -> new ParameterGroup(name, List.of(name + "_weight"), 1))
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOP_DOWN    | head; fc head; conv fc head | head fc conv",
                "BOTTOM_UP   | conv; conv fc; conv fc head | conv fc head",
                "INDEPENDENT | head; fc; conv              | head fc conv"
            })
    void each_step_holds_its_groups_and_is_named_after_the_new_one(
            CascadeOrder order, String expected, String newlyRandom) {
        List<List<ParameterGroup>> steps = order.steps(FORWARD);

        assertThat(steps.stream().map(CascadeOrderTest::names).collect(Collectors.joining("; ")), is(expected));
        assertThat(
                names(IntStream.range(0, steps.size())
                        .mapToObj(t -> order.newlyRandom(FORWARD, t))
                        .toList()),
                is(newlyRandom));
    }

    private static String names(List<ParameterGroup> groups) {
        return groups.stream().map(ParameterGroup::name).collect(Collectors.joining(" "));
    }

    @Test
    void a_randomisation_of_nothing_or_of_a_negative_replicate_is_refused() {
        for (List<ParameterGroup> groups : List.of(FORWARD, List.<ParameterGroup>of())) {
            int replicate = groups.isEmpty() ? 0 : -1;

            IllegalArgumentException error = assertThrows(
                    IllegalArgumentException.class,
                    () -> new Randomisation(groups, Randomiser.PERMUTE, BufferPolicy.KEEP, replicate));

            assertThat(
                    error.getMessage(),
                    is("a randomisation needs a group or more and a replicate from 0, but was " + groups.size()
                            + " groups, replicate " + replicate));
        }
    }
}
