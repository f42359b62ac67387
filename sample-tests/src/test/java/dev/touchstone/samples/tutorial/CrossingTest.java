package dev.touchstone.samples.tutorial;

import static dev.touchstone.assertion.SaliencyAssertions.assertLawful;
import static dev.touchstone.scenario.kit.ImageRule.all;
import static dev.touchstone.scenario.kit.ImageRule.when;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.kit.ImageObject;
import dev.touchstone.scenario.kit.ImageWorld;
import dev.touchstone.scenario.kit.Look;
import dev.touchstone.scenario.textbox.Colour;
import dev.touchstone.scenario.textbox.PlainBackground;
import org.junit.jupiter.api.Test;

class CrossingTest {

    static final ImageObject LAMP = ImageObject.withLooks(
            "lamp",
            Look.solid("red", 6, 6, new Colour(230, 60, 60)),
            Look.solid("green", 6, 6, new Colour(60, 200, 90)));

    static final ImageObject CAR = ImageObject.solid("car", 7, 12, new Colour(60, 90, 200));

    static Scenario crossing() {
        return ImageWorld.of("team/crossing")
                .objects(LAMP, CAR)
                .background(new PlainBackground(new Colour(40, 40, 40)))
                .rule(when(all(LAMP.is("red"), CAR)).then(1).otherwise(0))
                .build();
    }

    @Test
    void the_world_is_lawful() {
        assertLawful(crossing());
    }
}
