package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MethodCatalogTest {

    @Test
    void every_method_is_found_by_its_own_id() {
        for (String id : MethodCatalog.ids()) {
            assertThat(MethodCatalog.get(id).id(), is(id));
        }
    }

    @Test
    void an_unknown_id_is_answered_with_the_known_ones() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> MethodCatalog.get("grad"));

        assertThat(
                error.getMessage(),
                startsWith(
                        "there is no saliency method 'grad'; known are attention, attention-rollout, avoid-oracle, avoid-oracle-ink, "));
    }
}
