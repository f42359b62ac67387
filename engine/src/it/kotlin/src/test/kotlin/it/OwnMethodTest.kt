package it

import dev.touchstone.MethodUnderTest
import dev.touchstone.SaliencyRun
import dev.touchstone.SaliencyScenario
import dev.touchstone.method.gradient.IntegratedGradients
import dev.touchstone.scenario.textbox.TextBox

class OwnMethodTest {

    @MethodUnderTest
    val method = IntegratedGradients(50)

    @SaliencyScenario(TextBox.SIMPLE_FR)
    fun `they lie on the box`(run: SaliencyRun) {
    }
}
