package dev.touchstone.study;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class StudiesTest {

    @Test
    void the_textbox_study_is_meant_unless_another_is_named() {
        assertThat(Studies.named(), is("textbox"));
        assertThat(Studies.named("--of=", "--methods=edge"), is("textbox"));
        assertThat(Studies.named("--of=andor", "--methods=edge"), is("andor"));
    }

    @Test
    void a_study_gets_what_has_a_value_and_not_its_own_name() {
        assertThat(
                List.of(Studies.others("--of=andor", "--methods=edge,random", "--photographs=", "--tops= ")),
                is(List.of("--methods=edge,random")));
    }
}
