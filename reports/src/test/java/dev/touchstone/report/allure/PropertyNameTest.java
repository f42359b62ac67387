package dev.touchstone.report.allure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class PropertyNameTest {

    @Test
    void an_assertion_names_the_property_that_it_asks_for() {
        assertThat(PropertyName.of("assertPrimaryFocus"), is("Primary focus"));
        assertThat(PropertyName.of("assertPassesMPRT"), is("Passes MPRT"));
        assertThat(PropertyName.of("hasPrimaryFocus"), is("Primary focus"));
        assertThat(PropertyName.of("assertPassesSmoothMPRT"), is("Passes smooth MPRT"));
        assertThat(PropertyName.of("assertSensitiveToTarget"), is("Sensitive to target"));
        assertThat(PropertyName.of("assertMPRTPasses"), is("MPRT passes"));
        assertThat(PropertyName.of("hash"), is("hash"));
    }
}
