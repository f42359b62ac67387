package it.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

@WithMethods({"gradient", "edge"})
class ModularTest {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void runs_in_its_module(SaliencyRun run) {
        assertEquals("it.modular", ModularTest.class.getModule().getName());
    }

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void misses_with_one_method(SaliencyRun run) {
        if (run.method().equals("edge")) {
            throw new AssertionError("criterion missed");
        }
    }

    @Test
    void all_of_touchstone_is_in_modules_and_the_engine_knows_its_version() {
        TestEngine engine = ServiceLoader.load(TestEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.getId().equals("touchstone"))
                .findFirst()
                .orElseThrow();

        assertEquals("dev.touchstone.engine", engine.getClass().getModule().getName());
        assertEquals("dev.touchstone.assertions", SaliencyRun.class.getModule().getName());
        assertEquals("dev.touchstone.scenarios", TextBox.class.getModule().getName());
        assertEquals(Optional.of(System.getProperty("it.version")), engine.getVersion());
    }
}
