package dev.touchstone.scenario.textbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.StandardRecipes;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.TruthMask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextBoxVariantTest {

    private static final SeedSource SEEDS = SeedSource.of(1);

    private static SampleBatch all(TextBoxVariant variant, int number, int count) {
        Scenario scenario = variant.scenario();
        Bucket bucket = scenario.buckets().stream()
                .filter(b -> b.number() == number)
                .findFirst()
                .orElseThrow();
        return scenario.draw(bucket, Split.HELD_OUT, 0, count, SEEDS);
    }

    private static RegionTruth truth(SampleBatch batch, int index) {
        return (RegionTruth) batch.truths().get(index);
    }

    @Test
    void an_id_names_what_was_changed_in_a_fixed_order() {
        TextBoxVariant setting = TextBoxVariant.of(TextBox.COMPLEX_CR2);

        assertThat(setting.id(), is("textbox/complex-cr2"));
        assertThat(setting.on(new NoiseBackground(99)).id(), is("textbox/complex-cr2/noise-99"));
        assertThat(
                setting.with(LabelConvention.RELEASED_CODE)
                        .with(Placement.RELEASED_CODE)
                        .with(Appearance.STANDARD
                                .coloured(new Colour(255, 0, 0), Colour.WHITE, Colour.WHITE)
                                .on(TextureBackground.STANDARD))
                        .with(Architecture.SIMPLE_CNN)
                        .scenario()
                        .id()
                        .value(),
                is("textbox/complex-cr2/simple-cnn/texture/ff0000-ffffff-ffffff/released-placement/released-labels"));
    }

    @Test
    void a_network_brings_its_own_recipe_and_robust_training_an_attack() {
        TextBoxVariant setting = TextBoxVariant.of(TextBox.SIMPLE_FR);
        TextBoxScenario deep =
                setting.with(Architecture.ALEXNET).on(new NoiseBackground(150)).scenario();
        TextBoxScenario robust = setting.robustly().scenario();

        assertThat(deep.id().value(), is("textbox/simple-fr/alexnet/noise-150"));
        assertThat(deep.recipe(), is(StandardRecipes.of(Architecture.ALEXNET)));
        assertThat(robust.id().value(), is("textbox/simple-fr/robust"));
        assertThat(robust.recipe(), is(StandardRecipes.robust(Architecture.SIMPLE_CNN)));
        assertThat(setting.scenario().recipe().adversarial().isPresent(), is(false));
    }

    @Test
    void an_unknown_setting_is_answered_with_the_known_ones() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> TextBoxVariant.of("textbox/complex-cr5"));

        assertThat(
                error.getMessage(),
                is(
                        "TextBox has no setting 'textbox/complex-cr5'; it has textbox/simple-fr, textbox/simple-nr, "
                                + "textbox/complex-fr, textbox/complex-cr1, textbox/complex-cr2, textbox/complex-cr3, textbox/complex-cr4"));
    }

    /** Label 1 under the released code, by the paper's bucket numbers: the sheet that is published with it. */
    @Test
    void the_released_code_turns_one_branch_of_each_conditional_setting_round() {
        Map<String, List<Integer>> ones = Map.of(
                TextBox.COMPLEX_CR1, List.of(3, 4, 5, 6, 9),
                TextBox.COMPLEX_CR2, List.of(3, 6, 7, 8, 9),
                TextBox.COMPLEX_CR3, List.of(1, 2, 3, 6, 12),
                TextBox.COMPLEX_CR4, List.of(1, 2, 3, 9, 12));
        ones.forEach((setting, expected) -> assertThat(
                setting,
                TextBoxVariant.of(setting).with(LabelConvention.RELEASED_CODE).scenario().buckets().stream()
                        .filter(bucket -> bucket.label() == 1)
                        .map(Bucket::number)
                        .toList(),
                is(expected)));
    }

    @Test
    void what_decides_is_the_same_under_both_label_conventions() {
        for (String setting : Setting.all()) {
            Reasoning paper = Setting.of(setting).rule(LabelConvention.PAPER);
            Reasoning released = Setting.of(setting).rule(LabelConvention.RELEASED_CODE);
            for (Presence presence : Presence.all()) {
                Optional<Decision> expected = paper.decide(presence);
                Optional<Decision> found = released.decide(presence);
                assertThat(found.map(Decision::avoid), is(expected.map(Decision::avoid)));
                assertThat(found.map(Decision::focus), is(expected.map(Decision::focus)));
            }
        }
    }

    @Test
    void each_kind_of_mask_holds_what_the_paper_counts() {
        RegionTruth letterA = truth(all(TextBoxVariant.of(TextBox.SIMPLE_NR), 2, 1), 0);
        RegionTruth letterB = truth(all(TextBoxVariant.of(TextBox.SIMPLE_NR), 3, 1), 0);

        assertThat(areas(letterA), is(List.of(285, 14 * 15, 106)));
        assertThat(areas(letterB), is(List.of(247, 12 * 15, 126)));
        for (RegionTruth truth : List.of(letterA, letterB)) {
            Mask layout = truth.focusMask(TruthMask.LAYOUT);
            Mask tight = truth.focusMask(TruthMask.TIGHT);
            assertThat(layout.union(tight), is(layout));
            assertThat(tight.union(truth.focusMask(TruthMask.INK)), is(tight));
        }
    }

    private static List<Integer> areas(RegionTruth truth) {
        return Stream.of(TruthMask.values())
                .map(kind -> truth.focusMask(kind).area())
                .toList();
    }

    @Test
    void ink_is_what_differs_from_the_background() {
        SampleBatch batch = all(TextBoxVariant.of(TextBox.SIMPLE_FR), 12, 20);

        for (int i = 0; i < batch.size(); i++) {
            Tensor input = batch.sample(i).input();
            RegionTruth truth = truth(batch, i);
            Mask ink = truth.focusMask(TruthMask.INK).union(truth.avoidMask(TruthMask.INK));
            for (int pixel = 0; pixel < 4096; pixel++) {
                assertThat(input.get(pixel) > 0, is(ink.contains(pixel / 64, pixel % 64)));
            }
        }
    }

    @Test
    void objects_take_their_colours_and_let_the_background_through_at_grey_edges() {
        Appearance red = Appearance.STANDARD
                .coloured(new Colour(255, 0, 0), Colour.WHITE, Colour.WHITE)
                .on(new PlainBackground(new Colour(0, 0, 255)));
        SampleBatch batch = all(TextBoxVariant.of(TextBox.SIMPLE_NR).with(red), 2, 1);
        Mask letter = truth(batch, 0).focusMask(TruthMask.INK);

        Tensor input = batch.sample(0).input();
        letter.indices().forEach(pixel -> {
            assertThat(input.get(4096 + pixel), is(0f));
            assertThat((double) input.get(pixel) + input.get(2 * 4096 + pixel), is(closeTo(1, 1e-6)));
        });
        assertThat("outside of the letter all is blue", input.get(2 * 4096), is(1f));
    }

    @Test
    void both_sides_of_a_probe_lie_on_the_same_background() {
        Scenario scenario = TextBoxVariant.of(TextBox.SIMPLE_FR)
                .on(TextureBackground.STANDARD)
                .scenario();
        for (Probe probe : scenario.probes(2, SEEDS)) {
            for (int i = 0; i < 2; i++) {
                Tensor before = probe.before().sample(i).input();
                Tensor after = probe.after().sample(i).input();
                long changed = 0;
                for (int pixel = 0; pixel < 4096; pixel++) {
                    changed += before.get(pixel) == after.get(pixel) ? 0 : 1;
                }
                assertThat(probe.name(), changed > 0 && changed <= 285, is(true));
            }
        }
    }

    /** Shares of images with Box1 or Box2 under the box of the letter, as counted for the released sampler. */
    @Test
    void the_released_placement_lets_the_letter_cover_boxes_as_often_as_published() {
        TextBoxVariant released = TextBoxVariant.of(TextBox.SIMPLE_NR).with(Placement.RELEASED_CODE);

        assertThat(covered(released, 8), is(closeTo(0.13, 0.02)));
        assertThat(covered(released, 9), is(closeTo(0.106, 0.02)));
        assertThat(covered(released, 5), is(closeTo(0.084, 0.02)));
        assertThat(covered(released, 6), is(closeTo(0.063, 0.02)));
        assertThat(covered(TextBoxVariant.of(TextBox.SIMPLE_NR), 8), is(0.0));
    }

    private static double covered(TextBoxVariant variant, int bucket) {
        SampleBatch batch = all(variant, bucket, 4000);
        int covered = 0;
        for (int i = 0; i < batch.size(); i++) {
            Mask letter = truth(batch, i).focusMask(TruthMask.LAYOUT);
            Mask box = truth(batch, i).avoidMask(TruthMask.LAYOUT);
            covered += letter.union(box).area() < letter.area() + box.area() ? 1 : 0;
        }
        return covered / 4000.0;
    }

    @Test
    void the_released_placement_keeps_boxes_apart_and_inside() {
        SampleBatch batch = all(TextBoxVariant.of(TextBox.COMPLEX_FR).with(Placement.RELEASED_CODE), 10, 2000);
        for (int i = 0; i < batch.size(); i++) {
            RegionTruth truth = truth(batch, i);
            assertThat(truth.focusMask(TruthMask.TIGHT).area(), is(116));
            assertThat(
                    truth.focusMask(TruthMask.TIGHT).indices().allMatch(pixel -> pixel / 64 < 63 && pixel % 64 < 63),
                    is(true));
        }
    }

    @Test
    void a_variant_is_another_world_for_the_model_store() {
        TextBoxVariant setting = TextBoxVariant.of(TextBox.SIMPLE_FR);

        assertThat(
                setting.on(new NoiseBackground(150)).scenario().specification(),
                is("textbox v2: 64x64x3, glyphs A 14x15 in 15x19 and B 12x15 in 13x19, Box1 10x10, Box2 4x4; "
                        + "Text ffffff, Box1 ffffff, Box2 ffffff on uniform noise 0..150; "
                        + "disjoint, margin 3, drawable 63x63, one place in five held out; if Box1 then 1 else 0"));
    }
}
