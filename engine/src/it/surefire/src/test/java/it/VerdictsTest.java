package it;

import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;
import org.junit.jupiter.api.Disabled;
import org.opentest4j.TestAbortedException;

@WithMethods({"gradient", "edge"})
class VerdictsTest {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    @SaliencyTag("fast")
    void passes(SaliencyRun run) {}

    @SaliencyScenario(TextBox.SIMPLE_FR)
    @SaliencyTag("missed")
    void misses_with_one_method(SaliencyRun run) {
        if (run.method().equals("edge")) {
            throw new AssertionError("criterion missed");
        }
    }

    @SaliencyScenario(TextBox.SIMPLE_FR)
    @SaliencyTag("broken")
    void breaks(SaliencyRun run) {
        throw new IllegalStateException("method broke");
    }

    @SaliencyScenario("textbox/of-nobody")
    @SaliencyTag("broken")
    void has_no_scenario(SaliencyRun run) {}

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void cannot_tell(SaliencyRun run) {
        throw new TestAbortedException("undecided");
    }

    @SaliencyScenario(TextBox.SIMPLE_FR)
    @Disabled("not today")
    void is_disabled(SaliencyRun run) {}

    @SaliencyNested
    class Nested {

        @SaliencyScenario(TextBox.SIMPLE_NR)
        @WithMethods("oracle")
        void passes_too(SaliencyRun run) {}
    }
}
