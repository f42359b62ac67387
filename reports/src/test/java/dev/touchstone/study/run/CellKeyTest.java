package dev.touchstone.study.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CellKeyTest {

    @Test
    void its_file_is_named_by_all_four() {
        CellKey key = new CellKey("lrp-z", "complex-cr2", "complex-cnn", "noise-100");

        assertThat(key.fileName(), is("complex-cr2_complex-cnn_noise-100_lrp-z.json"));
    }

    @Test
    void a_name_that_is_not_safe_in_a_path_is_refused() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> new CellKey("../lrp", "simple-fr", "simple-cnn", "black"));

        assertThat(
                error.getMessage(), is("names in a study are lower-case letters, digits, '.' and '-', not '../lrp'"));
    }
}
