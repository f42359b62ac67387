package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void a_box_holds_its_pixels_and_no_others() {
        Mask box = Mask.box(4, 5, 1, 2, 2, 3);

        assertThat(box.area(), is(6));
        assertThat(box.contains(1, 2), is(true));
        assertThat(box.contains(2, 4), is(true));
        assertThat(box.contains(0, 2), is(false));
        assertThat(box.contains(1, 1), is(false));
        assertThat(box.contains(1, 5), is(false));
        assertThat(box.indices().boxed().toList(), is(List.of(7, 8, 9, 12, 13, 14)));
    }

    @Test
    void a_union_counts_shared_pixels_once() {
        Mask union = Mask.box(4, 4, 0, 0, 2, 2).union(Mask.box(4, 4, 1, 1, 2, 2));

        assertThat(union.area(), is(7));
    }

    @Test
    void refuses_a_box_that_leaves_the_image() {
        assertThrows(IllegalArgumentException.class, () -> Mask.box(4, 4, 3, 3, 2, 1));
    }

    @Test
    void refuses_to_join_masks_of_unlike_images() {
        assertThrows(IllegalArgumentException.class, () -> Mask.empty(4, 4).union(Mask.empty(4, 5)));
    }
}
