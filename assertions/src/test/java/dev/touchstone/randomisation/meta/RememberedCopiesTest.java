package dev.touchstone.randomisation.meta;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.randomisation.CopyReport;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedCopiesTest {

    private static final Scenario WORLD = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);

    private int painted;
    private int edges;
    private int reports;

    private final RememberedCopies copies =
            new RememberedCopies(new FakeCopies("gradient", SignSemantics.SIGNED, WORLD, 8, (copy, sample, request) -> {
                        painted++;
                        return Tensor.of(new float[] {painted}, 1, 1, 1);
                    })
                    .withControl("edge", (copy, sample, request) -> {
                        edges++;
                        return Tensor.of(new float[] {edges}, 1, 1, 1);
                    })
                    .answering(copy -> {
                        reports++;
                        return new CopyReport(List.of(), 0, 0);
                    }));

    @Test
    void maps_are_asked_for_once_by_either_name() {
        List<Tensor> first = copies.maps(ModelCopy.trained(), MapRequest.of("reference"));

        assertThat(copies.maps(ModelCopy.trained(), MapRequest.of("reference")), is(sameInstance(first)));
        assertThat(copies.maps("gradient", ModelCopy.trained(), MapRequest.of("reference")), is(sameInstance(first)));
        assertThat(painted, is(8));
    }

    @Test
    void other_requests_copies_and_methods_are_others() {
        copies.maps(ModelCopy.trained(), MapRequest.of("reference"));
        copies.maps(ModelCopy.trained(), MapRequest.of("repeat"));
        copies.maps(new ModelCopy.ShuffledLabels(0), MapRequest.of("reference"));
        copies.maps("edge", ModelCopy.trained(), MapRequest.of("reference"));

        assertThat(painted, is(24));
        assertThat(edges, is(8));
    }

    @Test
    void a_copy_answers_once() {
        copies.report(ModelCopy.trained());
        copies.report(ModelCopy.trained());

        assertThat(reports, is(1));
        assertThat(copies.samples().size(), is(8));
        assertThat(copies.targets().size(), is(8));
        assertThat(copies.sign(), is(SignSemantics.SIGNED));
    }
}
