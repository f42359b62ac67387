package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.report.Cascades;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedStepTest {

    @Test
    void of_many_steps_the_first_the_last_and_some_between_are_shown() {
        assertThat(numbers(NumberedStep.spread(strip(17), 5)), contains(1, 5, 9, 13, 17));
        assertThat(numbers(NumberedStep.spread(strip(7), 5)), contains(1, 3, 4, 6, 7));
    }

    @Test
    void of_few_steps_all_are_shown() {
        assertThat(numbers(NumberedStep.spread(strip(5), 5)), contains(1, 2, 3, 4, 5));
        assertThat(numbers(NumberedStep.spread(strip(1), 5)), contains(1));
        assertThat(NumberedStep.all(strip(17)).size(), is(17));
    }

    @Test
    void a_number_belongs_to_its_map() {
        assertThat(NumberedStep.spread(strip(17), 5).get(2).picture().step(), is("step 9"));
    }

    private static CascadeStrip strip(int steps) {
        return Cascades.symbols(IntStream.rangeClosed(1, steps)
                .mapToObj(i -> new CascadeStep("step " + i, 0, 0, 0))
                .toList());
    }

    private static List<Integer> numbers(List<NumberedStep> steps) {
        return steps.stream().map(NumberedStep::number).toList();
    }
}
