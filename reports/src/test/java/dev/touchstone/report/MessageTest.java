package dev.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.engine.listener.RunOutcome;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void what_an_assertion_says_stands_without_its_class() {
        assertEquals(
                "it looks elsewhere\nand more",
                Message.of(Examples.failedWith(new AssertionError("it looks elsewhere\nand more"))));
    }

    @Test
    void what_broke_stands_with_its_class() {
        assertEquals(
                "java.lang.IllegalStateException: no",
                Message.of(Examples.failedWith(new IllegalStateException("no"))));
        assertEquals("java.lang.AssertionError", Message.of(Examples.failedWith(new AssertionError())));
    }

    @Test
    void a_run_that_threw_nothing_has_none() {
        assertEquals("", Message.of(Examples.run("gradient", "textbox/simple-fr", RunOutcome.PASSED)));
    }

    @Test
    void a_long_one_is_cut_and_says_so() {
        String message = Message.of(Examples.failedWith(new AssertionError("x".repeat(12_345))));

        assertEquals("x".repeat(12_000) + "… (345 more characters)", message);
    }

    @Test
    void no_pair_of_surrogates_is_cut() {
        assertEquals("a… (4 more characters)", Message.capped("a\ud83d\ude00bc", 2));
        assertEquals("a\ud83d\ude00… (2 more characters)", Message.capped("a\ud83d\ude00bc", 3));
        assertEquals("abc", Message.capped("abc", 3));
    }

    @Test
    void its_headline_is_its_first_line() {
        assertEquals("one", Message.headline("one\ntwo"));
        assertEquals("", Message.headline(""));
    }
}
