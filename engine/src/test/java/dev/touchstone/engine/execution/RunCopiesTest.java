package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.touchstone.randomisation.ModelCopies;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When copies are made and freed. */
class RunCopiesTest {

    private final List<String> events = new ArrayList<>();
    private final RunCopies copies = new RunCopies(count -> {
        events.add("make " + count);
        return noting(ModelCopies.class, () -> events.add("free " + count));
    });

    @Test
    void they_are_made_once_for_each_number_of_samples() {
        ModelCopies few = copies.of(8);
        assertSame(few, copies.of(8));
        assertNotSame(few, copies.of(16));
        assertEquals(List.of("make 8", "make 16"), events);
    }

    @Test
    void closing_frees_them() {
        copies.of(8);
        copies.close();
        copies.close();
        assertEquals(List.of("make 8", "free 8"), events);
    }

    /** Does nothing but to note that it was called. */
    static <T> T noting(Class<T> type, Runnable called) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    called.run();
                    return null;
                }));
    }
}
