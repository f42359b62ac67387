package it

import dev.touchstone.SaliencyNested
import dev.touchstone.SaliencyRun
import dev.touchstone.SaliencyScenario
import dev.touchstone.WithMethods
import dev.touchstone.scenario.textbox.TextBox

@WithMethods("gradient", "edge")
class BoxTest {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    fun `the map lies on the box`(run: SaliencyRun) {
    }

    @SaliencyScenario(TextBox.SIMPLE_FR)
    fun `edges are no reason`(run: SaliencyRun) {
        if (run.method() == "edge") {
            throw AssertionError("criterion missed")
        }
    }

    @SaliencyNested
    inner class `with another world` {

        @SaliencyScenario(TextBox.SIMPLE_NR)
        @WithMethods("oracle")
        fun `the letter decides`(run: SaliencyRun) {
        }
    }
}
