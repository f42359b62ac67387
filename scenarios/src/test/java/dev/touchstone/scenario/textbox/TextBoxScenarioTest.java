package dev.touchstone.scenario.textbox;

import static dev.touchstone.scenario.textbox.Reasoning.when;
import static dev.touchstone.scenario.textbox.TextBoxObject.BOX1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.scenario.image.DisjointPlacement;
import dev.touchstone.scenario.image.Ink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextBoxScenarioTest {

    private final TextBoxScenario scenario =
            (TextBoxScenario) new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
    private final SeedSource seeds = SeedSource.of(1);
    private final Bucket everything = scenario.buckets().get(11);

    private static List<Region> regions(Sample sample) {
        RegionTruth truth = (RegionTruth) sample.truth();
        List<Region> all = new ArrayList<>(truth.focus());
        all.addAll(truth.avoid());
        all.addAll(truth.neutral());
        return all;
    }

    @Test
    void objects_keep_three_free_pixels_apart_and_out_of_the_last_row_and_column() {
        SampleBatch batch = scenario.draw(everything, Split.TRAINING, 0, 300, seeds);

        for (int i = 0; i < batch.size(); i++) {
            List<Region> regions = regions(batch.sample(i));
            assertThat(regions.size(), is(3));
            for (Region region : regions) {
                assertThat(region.tight().indices().allMatch(p -> p / 64 < 63 && p % 64 < 63), is(true));
                for (Region other : regions) {
                    assertThat(other == region || gap(region.tight(), other.tight()) >= 3, is(true));
                }
            }
        }
    }

    /** Free pixels between two masks in the direction in which they are further apart. */
    private static int gap(Mask one, Mask other) {
        int least = Integer.MAX_VALUE;
        for (int p : one.indices().toArray()) {
            for (int q : other.indices().toArray()) {
                least = Math.min(least, Math.max(Math.abs(p / 64 - q / 64), Math.abs(p % 64 - q % 64)));
            }
        }
        return least - 1;
    }

    @Test
    void what_is_drawn_is_what_the_truth_says() {
        SampleBatch batch = scenario.draw(everything, Split.HELD_OUT, 0, 50, seeds);

        for (int i = 0; i < batch.size(); i++) {
            Sample sample = batch.sample(i);
            Mask objects = regions(sample).stream().map(Region::tight).reduce(Mask.empty(64, 64), Mask::union);
            for (int pixel = 0; pixel < 3 * 4096; pixel++) {
                float value = sample.input().get(pixel);
                boolean inside = objects.contains(pixel % 4096 / 64, pixel % 64);
                assertThat(value >= 0 && value <= 1 && (inside || value == 0), is(true));
            }
            RegionTruth truth = (RegionTruth) sample.truth();
            assertThat(truth.focusMask(TruthMask.TIGHT).area(), is(100));
            assertThat(
                    truth.focusMask(TruthMask.TIGHT)
                            .indices()
                            .allMatch(p -> sample.input().get(p) == 1f),
                    is(true));
            assertThat(truth.avoidMask(TruthMask.TIGHT).area(), is(12 * 15 + 16));
        }
    }

    @Test
    void no_place_is_both_trained_and_judged_on() {
        for (Split split : Split.values()) {
            SampleBatch batch = scenario.draw(everything, split, 0, 200, seeds);
            for (int i = 0; i < batch.size(); i++) {
                for (Region region : regions(batch.sample(i))) {
                    int corner = region.layout().indices().findFirst().orElseThrow();
                    TextBoxObject object =
                            switch (region.name()) {
                                case "Text" -> TextBoxObject.TEXT;
                                case "Box1" -> TextBoxObject.BOX1;
                                default -> TextBoxObject.BOX2;
                            };
                    assertThat(DisjointPlacement.splitOf(object.ordinal(), corner / 64, corner % 64), is(split));
                }
            }
        }
    }

    @Test
    void a_longer_draw_begins_with_the_shorter_one() {
        SampleBatch few = scenario.draw(everything, Split.HELD_OUT, 0, 5, seeds);
        SampleBatch many = scenario.draw(everything, Split.HELD_OUT, 0, 20, seeds);
        SampleBatch later = scenario.draw(everything, Split.HELD_OUT, 3, 5, seeds);

        assertThat(many.sample(4), is(few.sample(4)));
        assertThat(later.sample(1), is(few.sample(4)));
    }

    @Test
    void another_seed_gives_other_samples() {
        Sample one = scenario.draw(everything, Split.HELD_OUT, 0, 1, seeds).sample(0);
        Sample other = scenario.draw(everything, Split.HELD_OUT, 0, 1, SeedSource.of(2))
                .sample(0);

        assertThat(one.input().equals(other.input()), is(false));
    }

    @Test
    void each_probe_changes_one_object_and_leaves_the_others_in_place() {
        List<Probe> probes = scenario.probes(5, seeds);

        assertThat(probes.size(), is(24));
        for (Probe probe : probes) {
            for (int i = 0; i < 5; i++) {
                List<Region> before = regions(probe.before().sample(i));
                List<Region> after = regions(probe.after().sample(i));
                List<Region> kept = before.stream().filter(after::contains).toList();
                assertThat(probe.name(), Math.max(before.size(), after.size()) - kept.size(), is(1));
            }
        }
    }

    @Test
    void a_probe_is_named_by_its_two_buckets() {
        assertThat(scenario.probes(1, seeds).get(0).name(), is("1 (empty) <-> 2 (A)"));
    }

    @Test
    void probes_leave_undefined_buckets_out() {
        TextBoxScenario natural = (TextBoxScenario) new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_NR);

        assertThat(natural.buckets().stream().map(Bucket::number).toList(), is(List.of(2, 3, 5, 6, 8, 9, 11, 12)));
        assertThat(natural.probes(1, seeds).size(), is(12));
    }

    @Test
    void both_letters_have_ink_on_every_side_of_their_box() {
        for (Letter letter : Letter.values()) {
            Ink glyph = Glyph.of(letter);
            List<Double> sides = List.of(
                    rowInk(glyph, 0),
                    rowInk(glyph, glyph.height() - 1),
                    columnInk(glyph, 0),
                    columnInk(glyph, glyph.width() - 1));
            assertThat(sides, everyItem(greaterThan(0.5)));
        }
    }

    private static double rowInk(Ink glyph, int row) {
        double ink = 0;
        for (int column = 0; column < glyph.width(); column++) {
            ink += glyph.level(row, column);
        }
        return ink;
    }

    private static double columnInk(Ink glyph, int column) {
        double ink = 0;
        for (int row = 0; row < glyph.height(); row++) {
            ink += glyph.level(row, column);
        }
        return ink;
    }

    @Test
    void refuses_a_rule_that_has_only_one_label() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> TextBoxScenario.of("team/all-alike", when(BOX1).then(1).otherwise(1), Architecture.SIMPLE_CNN));

        assertThat(error.getMessage(), containsString("must give at least two labels, 0, 1, ..."));
    }
}
