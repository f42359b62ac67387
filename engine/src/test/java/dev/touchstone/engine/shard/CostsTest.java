package dev.touchstone.engine.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CostsTest {

    @Test
    void what_is_written_is_sorted_and_reads_as_it_was() {
        Costs costs = new Costs(Map.of(
                new Unit("textbox/simple-fr", "lime"),
                900L,
                new Unit("andor/2in-binary/and", "lime"),
                20L,
                Unit.ofClass("andor/2in-binary/and", "org.example.MyTest"),
                7L));

        assertEquals("""
                # milliseconds by scenario and method, from which shards of equal cost are made
                andor/2in-binary/and | class:org.example.MyTest | 7
                andor/2in-binary/and | lime | 20
                textbox/simple-fr | lime | 900
                """, costs.text());
        assertEquals(costs, Costs.parse(costs.text(), "costs.txt"));
    }

    @Test
    void a_line_of_another_form_is_named() {
        assertFault(
                "line 2 of costs.txt is '<<<<<<< HEAD', but must be scenario | method | milliseconds; record the costs anew, or mend the line",
                "# costs\n<<<<<<< HEAD\n");
        assertFault(
                "line 1 of costs.txt is 'a/b | lime | -3', but must be scenario | method | milliseconds; record the costs anew, or mend the line",
                "a/b | lime | -3\n");
    }

    @Test
    void a_unit_has_one_line() {
        assertFault(
                "line 3 of costs.txt names 'a/b | lime' again; keep one line of it",
                "a/b | lime | 3\n\na/b | lime | 4\n");
    }

    private static void assertFault(String message, String text) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Costs.parse(text, "costs.txt"))
                        .getMessage());
    }
}
