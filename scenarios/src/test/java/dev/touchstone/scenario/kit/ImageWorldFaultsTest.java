package dev.touchstone.scenario.kit;

import static dev.touchstone.scenario.kit.ImageRule.all;
import static dev.touchstone.scenario.kit.ImageRule.when;
import static dev.touchstone.scenario.kit.Worlds.ARROW;
import static dev.touchstone.scenario.kit.Worlds.CRACK;
import static dev.touchstone.scenario.kit.Worlds.RED;
import static dev.touchstone.scenario.kit.Worlds.SEAM;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.textbox.Colour;
import dev.touchstone.scenario.textbox.TextureBackground;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a plan is refused for, in the words that a team reads. */
class ImageWorldFaultsTest {

    private static String refused(ImageWorld world) {
        return error(world::build);
    }

    private static String error(Executable statement) {
        return assertThrows(IllegalArgumentException.class, statement).getMessage();
    }

    private static ImageObject box(String name, int rows, int columns) {
        return ImageObject.solid(name, rows, columns, Colour.WHITE);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(
                refused(Worlds.weldSeam()
                        .background(TextureBackground.STANDARD)
                        .images(3, 64, 66)
                        .network(Architecture.ALEXNET)
                        .rule(when(CRACK).then(2).otherwise(0))),
                is("""
                        team/weld-seam cannot be built, for 3 reasons:
                          1. the rule 'if crack then 2 else 0' must give two labels or more, 0, 1, ... without a hole, but gives [0, 2]
                          2. the background texture fills images of 3 x 64 x 64 only, but these are 3 x 64 x 66; take a plain one or noise, or another size
                          3. alexnet does not take images of 3 x 64 x 66; it takes 3 x 64 x 64"""));
    }

    @Test
    void a_world_without_objects_or_with_too_many() {
        ImageObject[] six =
                IntStream.range(0, 6).mapToObj(i -> box("box" + i, 2, 2)).toArray(ImageObject[]::new);

        assertThat(
                refused(ImageWorld.of("team/full")
                        .objects(six)
                        .rule(when(six[0]).then(1).otherwise(0))),
                is("team/full cannot be built: a world has 1 to 5 objects, for every combination of them is a bucket, "
                        + "but this one has 6; name them in objects(...)"));
        assertThat(
                refused(ImageWorld.of("team/void")),
                is("team/void cannot be built: a world has 1 to 5 objects, for every combination of them is a bucket, "
                        + "but this one has 0; name them in objects(...)"));
    }

    @Test
    void too_many_looks() {
        ImageObject[] five = IntStream.range(0, 5)
                .mapToObj(i -> ImageObject.withLooks(
                        "box" + i, Look.solid("small", 2, 2, RED), Look.solid("large", 3, 3, RED)))
                .toArray(ImageObject[]::new);

        assertThat(
                refused(ImageWorld.of("team/looks")
                        .objects(five)
                        .rule(when(five[0]).then(1).otherwise(0))),
                is(
                        "team/looks cannot be built: the objects with their looks make 243 combinations, and a world has 64 at most; leave looks out"));
    }

    @Test
    void objects_of_one_name_and_a_rule_over_others() {
        assertThat(
                refused(ImageWorld.of("team/twins")
                        .objects(box("box", 2, 2), box("box", 3, 3))
                        .rule(when(CRACK).then(1).otherwise(0))),
                is("""
                        team/twins cannot be built, for 2 reasons:
                          1. several objects are called 'box'; give each a name of its own
                          2. the rule asks for 'crack', which is none of the objects [box, box]; add it to objects(...), and make each object once, in a constant"""));
    }

    @Test
    void an_object_that_is_too_large_says_by_how_much() {
        ImageObject wall = box("wall", 20, 70);

        assertThat(
                refused(ImageWorld.of("team/wall")
                        .objects(wall)
                        .rule(when(wall).then(1).otherwise(0))),
                is(
                        "team/wall cannot be built: wall (20 x 70) is 0 rows too high and 7 columns too wide for the 63 x 63 pixels that may be drawn on; "
                                + "make its tile smaller, or the image larger"));
    }

    @Test
    void an_object_with_hardly_any_place_has_none_to_hold_out() {
        ImageObject wall = box("wall", 63, 63);

        assertThat(
                refused(ImageWorld.of("team/wall")
                        .objects(wall)
                        .rule(when(wall).then(1).otherwise(0))),
                is(
                        "team/wall cannot be built: wall (63 x 63) has 0 training places, and needs 20; make its tile smaller, or the image larger"));
    }

    @Test
    void two_objects_that_do_not_fit_say_by_how_much() {
        ImageObject wall = box("wall", 30, 40);
        ImageObject door = box("door", 35, 30);

        assertThat(
                refused(ImageWorld.of("team/wall")
                        .objects(wall, door, CRACK)
                        .rule(when(wall).then(1).otherwise(0))),
                is(
                        "team/wall cannot be built: wall (30 x 40) and door (35 x 30) do not fit beside each other with 3 pixels between them: "
                                + "5 rows or 10 columns are missing; make a tile smaller, or the image larger"));
    }

    @Test
    void objects_that_never_meet_need_not_fit_together() {
        ImageObject wall = box("wall", 30, 40);
        ImageObject door = box("door", 35, 30);

        ImageWorld apart = ImageWorld.of("team/wall")
                .objects(wall, door)
                .rule(when(all(wall, door))
                        .then(ImageRule.undefined())
                        .otherwise(when(wall).then(1).otherwise(0)));

        assertThat(apart.build().buckets().size(), is(3));
    }

    @Test
    void three_objects_that_leave_no_room() {
        ImageObject one = box("one", 29, 29);
        ImageObject two = box("two", 29, 29);
        ImageObject three = box("three", 29, 29);

        assertThat(
                refused(ImageWorld.of("team/crowd")
                        .objects(one, two, three)
                        .rule(when(one).then(1).otherwise(0))),
                is(
                        "team/crowd cannot be built: one (29 x 29), two (29 x 29) and three (29 x 29) leave each other no room: "
                                + "of 2000 random arrangements in training places 1 kept 3 pixels apart, and 5 must; make tiles smaller, or the image larger"));
    }

    @Test
    void a_network_that_reads_symbols_or_larger_images() {
        assertThat(
                refused(Worlds.weldSeam().network(Architecture.TRANSFORMER_64)),
                is(
                        "team/weld-seam cannot be built: transformer-64 does not take images of 3 x 64 x 64; it takes symbols: see SymbolWorld"));
        assertThat(
                refused(ImageWorld.of("team/tiny")
                        .objects(CRACK)
                        .images(3, 14, 64)
                        .rule(when(CRACK).then(1).otherwise(0))),
                is(
                        "team/tiny cannot be built: simple-cnn does not take images of 3 x 14 x 64; it takes any of 15 x 15 or more"));
    }

    @Test
    void what_an_object_is_refused_for() {
        assertThat(
                error(() -> ImageObject.drawn("ghost", 3, 3, tile -> {})),
                is("nothing is painted on the tile of 'ghost'; paint a pixel at least, e.g. tile.fill(Colour.WHITE)"));
        assertThat(
                error(() -> ImageObject.drawn("far", 3, 3, tile -> tile.pixel(1, 3, RED))),
                is("a box of 1 x 1 at row 1, column 3 is not on a tile of 3 x 3"));
        assertThat(
                error(() -> ImageObject.pattern("ragged", RED, "##", "#")),
                is("the rows of the pattern 'ragged' have unlike lengths: 2, 1"));
        assertThat(
                error(() -> box("a, b", 2, 2)),
                is(
                        "an object's look is called by letters, digits, '-' and single spaces, such as 'weld seam', but not 'a, b'"));
        assertThat(
                error(() -> box("flat", 0, 3)),
                is("the tile of 'flat' needs a row and a column at least, but is 0 x 3"));
        assertThat(error(() -> ARROW.is("left")), is("arrow has no look 'left'; it has [up, down]"));
        assertThat(
                error(() -> ImageObject.withLooks("lamp", Look.solid("on", 2, 2, RED))),
                is("lamp needs two looks or more with names of their own, but was given [on]"));
        assertThat(
                error(() -> Worlds.weldSeam().images(2, 64, 64)),
                is("images have 1 channel (grey) or 3 (red, green, blue), not 2"));
        assertThat(SEAM.toString(), is("seam"));
    }
}
