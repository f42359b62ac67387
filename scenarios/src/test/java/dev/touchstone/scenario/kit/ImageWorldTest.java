package dev.touchstone.scenario.kit;

import static dev.touchstone.scenario.kit.ImageRule.all;
import static dev.touchstone.scenario.kit.ImageRule.any;
import static dev.touchstone.scenario.kit.ImageRule.undefined;
import static dev.touchstone.scenario.kit.ImageRule.when;
import static dev.touchstone.scenario.kit.Worlds.ARROW;
import static dev.touchstone.scenario.kit.Worlds.CRACK;
import static dev.touchstone.scenario.kit.Worlds.RED;
import static dev.touchstone.scenario.kit.Worlds.SEAM;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.StandardRecipes;
import dev.touchstone.scenario.textbox.Colour;
import dev.touchstone.scenario.textbox.NoiseBackground;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageWorldTest {

    private static final SeedSource SEEDS = SeedSource.of(1);

    private static RegionTruth truth(Scenario world, String bucket) {
        Bucket named = world.buckets().stream()
                .filter(b -> b.name().equals(bucket))
                .findFirst()
                .orElseThrow();
        return (RegionTruth)
                world.draw(named, Split.HELD_OUT, 0, 1, SEEDS).sample(0).truth();
    }

    private static List<String> names(List<Region> regions) {
        return regions.stream().map(Region::name).toList();
    }

    @Test
    void every_combination_of_objects_and_looks_is_a_bucket() {
        Scenario world = Worlds.weldSeam().build();

        assertThat(
                world.buckets().stream().map(Bucket::toString).toList(),
                is(List.of(
                        "1 (empty)",
                        "2 (seam)",
                        "3 (crack)",
                        "4 (seam, crack)",
                        "5 (arrow up)",
                        "6 (seam, arrow up)",
                        "7 (crack, arrow up)",
                        "8 (seam, crack, arrow up)",
                        "9 (arrow down)",
                        "10 (seam, arrow down)",
                        "11 (crack, arrow down)",
                        "12 (seam, crack, arrow down)")));
        assertThat(
                world.buckets().stream().map(Bucket::label).toList(), is(List.of(0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1)));
        assertThat(world.classes(), is(2));
        assertThat(world.gaps(), is(List.of()));
    }

    @Test
    void focus_avoid_and_neutral_objects_follow_from_the_rule() {
        Scenario world = Worlds.weldSeam().build();

        RegionTruth crack = truth(world, "seam, crack, arrow down");
        assertThat(names(crack.focus()), is(List.of("crack")));
        assertThat(names(crack.avoid()), is(List.of("seam", "arrow down")));
        assertThat(names(crack.neutral()), is(List.of()));

        RegionTruth down = truth(world, "seam, arrow down");
        assertThat(names(down.focus()), is(List.of()));
        assertThat(names(down.neutral()), is(List.of("arrow down")));
        assertThat(world.hasFocus(world.buckets().get(9)), is(false));
        assertThat(world.hasFocus(world.buckets().get(5)), is(true));
    }

    @Test
    void a_leaf_without_label_leaves_a_bucket_out_and_the_numbers_as_they_are() {
        Scenario world = Worlds.weldSeam()
                .rule(when(CRACK).then(1).otherwise(when(SEAM).then(0).otherwise(undefined())))
                .build();

        assertThat(world.buckets().stream().map(Bucket::number).toList(), is(List.of(2, 3, 4, 6, 7, 8, 10, 11, 12)));
        assertThat(world.gaps(), is(List.of("empty", "arrow up", "arrow down")));
    }

    @Test
    void conditions_can_be_joined() {
        Scenario world = Worlds.weldSeam()
                .rule(when(all(SEAM, any(CRACK, ARROW.is("up")))).then(1).otherwise(0))
                .build();

        assertThat(world.toString(), is("team/weld-seam: if seam and (crack or arrow is up) then 1 else 0"));
        assertThat(names(truth(world, "seam, crack, arrow up").focus()), is(List.of("seam", "crack", "arrow up")));
        assertThat(names(truth(world, "crack").neutral()), is(List.of("crack")));
    }

    @Test
    void the_network_is_complex_where_objects_decide_together() {
        Scenario together = Worlds.weldSeam()
                .rule(when(all(SEAM, CRACK)).then(1).otherwise(0))
                .build();

        assertThat(Worlds.weldSeam().build().recipe(), is(StandardRecipes.of(Architecture.SIMPLE_CNN)));
        assertThat(together.recipe(), is(StandardRecipes.of(Architecture.COMPLEX_CNN)));
        assertThat(
                Worlds.weldSeam().network(Architecture.ALEXNET).build().recipe(),
                is(StandardRecipes.of(Architecture.ALEXNET)));
    }

    @Test
    void what_is_painted_is_the_ink_and_what_is_not_lets_the_background_through() {
        Scenario world = Worlds.weldSeam().build();
        Sample sample =
                world.draw(world.buckets().get(3), Split.HELD_OUT, 0, 1, SEEDS).sample(0);
        RegionTruth truth = (RegionTruth) sample.truth();
        Region seam = truth.avoid().get(0);
        Region crack = truth.focus().get(0);

        assertThat(seam.layout().area(), is(6 * 24));
        assertThat(seam.tight().area(), is(4 * 20));
        assertThat(seam.ink().area(), is(2 * 20));
        for (int pixel = 0; pixel < 4096; pixel++) {
            boolean white = seam.ink().contains(pixel / 64, pixel % 64);
            boolean red = crack.ink().contains(pixel / 64, pixel % 64);
            float value = sample.input().get(pixel);
            float green = sample.input().get(4096 + pixel);
            if (white) {
                assertThat(value == 1 && green == 1, is(true));
            } else if (red) {
                assertThat(value == 230 / 255f && green == 30 / 255f, is(true));
            } else {
                assertThat(value <= 12 / 255f && green <= 12 / 255f, is(true));
            }
        }
    }

    @Test
    void images_of_one_channel_show_the_mean_of_a_colour() {
        Scenario world = Worlds.weldSeam().images(1, 32, 48).build();
        Sample sample =
                world.draw(world.buckets().get(2), Split.TRAINING, 0, 1, SEEDS).sample(0);
        RegionTruth truth = (RegionTruth) sample.truth();

        assertThat(world.inputShape(), is(new int[] {1, 32, 48}));
        assertThat(truth.height() * truth.width(), is(32 * 48));
        truth.focus()
                .get(0)
                .ink()
                .indices()
                .forEach(pixel -> assertThat(sample.input().get(pixel), is(290 / (3 * 255f))));
    }

    @Test
    void a_probe_changes_one_object_or_its_look() {
        Scenario world = Worlds.weldSeam().build();
        List<Probe> probes = world.probes(3, SEEDS);

        List<String> names = probes.stream().map(Probe::name).toList();
        assertThat("12 buckets with 1 + 1 + 2 neighbours each", probes.size(), is(24));
        assertThat(names, hasItem("5 (arrow up) <-> 9 (arrow down)"));
        assertThat(names, not(hasItem("2 (seam) <-> 3 (crack)")));
    }

    @Test
    void the_key_of_its_models_holds_all_that_decides_samples() {
        String plain = Worlds.weldSeam().build().specification();

        assertThat(
                plain,
                is("image world v1: 3 x 64 x 64; seam [seam 6x24 532adadbfa98a854], "
                        + "crack [crack 4x8 d54ec5cc322e44d9], arrow [up 3x5 7dcfb195408b95d9, down 4x5 32fb31ea369fc3cf]; "
                        + "on uniform noise 0..12; disjoint, margin 3, drawable 63x63, one place in five held out; "
                        + "if crack then 1 else (if arrow is up then 1 else 0)"));
        ImageObject darker = ImageObject.solid("crack", 4, 8, new Colour(229, 30, 30));
        for (ImageWorld other : List.of(
                Worlds.weldSeam().background(new NoiseBackground(13)),
                Worlds.weldSeam().images(3, 64, 65),
                Worlds.weldSeam().objects(CRACK, SEAM, ARROW),
                Worlds.weldSeam()
                        .objects(SEAM, darker, ARROW)
                        .rule(when(darker).then(1).otherwise(0)),
                Worlds.weldSeam().rule(when(CRACK).then(0).otherwise(1)))) {
            assertThat(other.build().specification(), not(is(plain)));
        }
    }

    @Test
    void equal_statements_make_equal_samples() {
        ImageObject again = ImageObject.solid("crack", 4, 8, RED);
        Scenario one = ImageWorld.of("team/one")
                .objects(CRACK)
                .rule(when(CRACK).then(1).otherwise(0))
                .build();
        Scenario other = ImageWorld.of("team/one")
                .objects(again)
                .rule(when(again).then(1).otherwise(0))
                .build();

        assertThat(one.specification(), is(other.specification()));
        assertThat(
                one.draw(one.buckets().get(1), Split.TRAINING, 7, 1, SEEDS).sample(0),
                is(other.draw(other.buckets().get(1), Split.TRAINING, 7, 1, SEEDS)
                        .sample(0)));
    }
}
