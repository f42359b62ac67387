package dev.touchstone.engine.execution;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.Ratchet;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.assertion.SaliencyAssertions;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/** A test under a ratchet whose figures are those that a test of ours sets. */
@Ratchet
class RatchetFixture {

    /** What the body does after its assertions. */
    interface Rest {
        void run() throws Exception;
    }

    /** The values of samples. */
    static double[] values = {0.7};

    static Rest rest = () -> {};

    @MethodUnderTest
    final FakeMethod method = new FakeMethod("fake");

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void looks(SaliencyRun run) throws Exception {
        SaliencyAssertions.assertCriterion(run, new MeasuredFocus(values));
        rest.run();
    }

    static double[] samples(double mean) {
        return DoubleStream.iterate(-0.2, shift -> shift + 0.004)
                .limit(101)
                .map(shift -> mean + shift)
                .toArray();
    }

    static Map<String, String> parameters(String mode, Object directory, String... more) {
        Map<String, String> parameters =
                new LinkedHashMap<>(Map.of("touchstone.ratchet", mode, "touchstone.ratchet.dir", directory.toString()));
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return parameters;
    }
}
