package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

class EngineVersionTest {

    @Test
    void the_engine_knows_its_version_from_its_jar() {
        TestEngine touchstone = ServiceLoader.load(TestEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.getId().equals("touchstone"))
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.of(System.getProperty("it.version")), touchstone.getVersion());
    }
}
