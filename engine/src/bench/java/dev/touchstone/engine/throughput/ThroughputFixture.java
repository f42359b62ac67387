package dev.touchstone.engine.throughput;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;

/** Tests as people write them, on models that ship. Whether they pass says nothing about their time. */
@WithMethods({"gradient", "integrated-gradients", "smoothgrad", "lrp-epsilon"})
class ThroughputFixture {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void simple(SaliencyRun run) {
        assertPrimaryFocus(run);
    }

    @SaliencyScenario(TextBox.COMPLEX_FR)
    void complex(SaliencyRun run) {
        assertPrimaryFocus(run);
    }
}
