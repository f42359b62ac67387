package dev.touchstone.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1 ms", "1500 ms", "90 s", "10 m", "90 m", "2 h"})
    void words_read_back_are_the_same(String words) {
        assertEquals(words, Durations.inWords(Durations.parse(words).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60000ms", "60 s", " 1m "})
    void the_largest_unit_is_taken(String words) {
        assertEquals("1 m", Durations.inWords(Durations.parse(words).orElseThrow()));
        assertEquals(Optional.of(Duration.ofMinutes(1)), Durations.parse(words));
    }
}
