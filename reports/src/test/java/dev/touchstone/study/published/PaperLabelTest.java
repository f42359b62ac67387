package dev.touchstone.study.published;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.method.MethodCatalog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperLabelTest {

    @Test
    void every_label_stands_for_a_method_of_the_catalog() {
        List<String> methods = PaperLabel.all().stream().map(PaperLabel::method).toList();
        assertThat(methods, everyItem(is(in(MethodCatalog.ids()))));
        assertThat(methods.stream().distinct().count(), is(17L));
    }

    @Test
    void labels_and_methods_lead_to_each_other() {
        assertThat(PaperLabel.of("LRP-eps").method(), is("lrp-epsilon"));
        assertThat(PaperLabel.ofMethod("saliency"), is(Optional.of(new PaperLabel("G", "saliency"))));
        assertThat(PaperLabel.ofMethod("gradient"), is(Optional.empty()));
    }

    @Test
    void an_unknown_label_is_named_with_the_known_ones() {
        Exception error = assertThrows(IllegalArgumentException.class, () -> PaperLabel.of("LIME"));
        assertThat(
                error.getMessage(),
                is(
                        "no figure of the paper has a method 'LIME'; its labels are [G, SG, DCN, GBP, DT, I*G, IG, LRP-z, LRP-eps, LRP-A,"
                                + " LRP-B, DL-RC, DL-R, G-CAM, D-SHAP, Random, Edge]"));
    }
}
