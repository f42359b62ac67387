package dev.touchstone.engine.execution;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;

import dev.touchstone.AfterRun;
import dev.touchstone.BeforeScenario;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.RunCondition;
import dev.touchstone.RunsIf;
import dev.touchstone.SaliencyLabel;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The example of docs/lifecycle.md. */
final class LifecycleExample {

    private LifecycleExample() {}

    // example
    static class BoxTest {

        @MethodUnderTest
        final SaliencyMethod method = new Gradient();

        @BeforeScenario
        static void describe(Scenario scenario, Path directory) throws IOException {
            Files.writeString(directory.resolve("world.txt"), scenario.specification());
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @SaliencyLabel("the box decides")
        @RunsIf(NotAtNight.class)
        void looks_at_the_box(SaliencyRun run) {
            assertPrimaryFocus(run);
        }

        @AfterRun
        void note(SaliencyRun run, Path directory) throws IOException {
            Files.writeString(directory.resolve("model.txt"), run.model().architecture());
        }
    }

    static class NotAtNight implements RunCondition {

        @Override
        public Optional<String> reasonToSkip(AnnotatedElement element) {
            return Boolean.getBoolean("acme.night") ? Optional.of("it is night") : Optional.empty();
        }
    }
    // end
}
