package dev.touchstone.scenario.andor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbolsTest {

    private static List<Float> values(Symbols symbols) {
        return IntStream.range(0, symbols.count()).mapToObj(symbols::value).toList();
    }

    private static List<Boolean> truth(Symbols symbols) {
        return IntStream.range(0, symbols.count()).mapToObj(symbols::isTrue).toList();
    }

    @Test
    void of_two_the_greater_is_true() {
        assertThat(values(Symbols.BINARY), is(List.of(-1f, 1f)));
        assertThat(truth(Symbols.BINARY), is(List.of(false, true)));
    }

    @Test
    void of_four_every_second_is_true() {
        assertThat(values(Symbols.QUATERNARY), is(List.of(-1f, -0.3333f, 0.3333f, 1f)));
        assertThat(truth(Symbols.QUATERNARY), is(List.of(false, true, false, true)));
    }

    @Test
    void a_number_is_the_symbol_that_has_it() {
        assertThat(Symbols.QUATERNARY.of(0.3333f), is(2));

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Symbols.BINARY.of(Symbols.MASK));
        assertThat(error.getMessage(), is("-2.0 is none of the symbols -1.0 false, 1.0 true"));
    }

    @Test
    void an_odd_number_of_symbols_is_refused() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> new Symbols(3));

        assertThat(error.getMessage(), is("symbols come in an even number of 2 or more, not 3"));
    }
}
