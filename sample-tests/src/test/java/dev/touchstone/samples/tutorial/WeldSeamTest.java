package dev.touchstone.samples.tutorial;

import static dev.touchstone.assertion.SaliencyAssertions.assertLawful;
import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;
import static dev.touchstone.scenario.kit.ImageRule.when;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.kit.ImageObject;
import dev.touchstone.scenario.kit.ImageWorld;
import dev.touchstone.scenario.textbox.Colour;
import dev.touchstone.scenario.textbox.NoiseBackground;
import org.junit.jupiter.api.Test;

@SaliencyTag("tutorial")
class WeldSeamTest {

    static final String WELD_SEAM = "team/weld-seam";

    static final Colour GREY = new Colour(170, 170, 170);

    static final ImageObject SEAM = ImageObject.drawn("seam", 6, 24, tile -> {
        for (int column = 0; column < tile.columns(); column += 3) {
            tile.box(0, column, tile.rows(), 2, GREY);
        }
    });

    static final ImageObject CRACK =
            ImageObject.pattern("crack", Colour.WHITE, "##......", ".###....", "...##...", "....###.", "......##");

    static final ImageObject STAIN = ImageObject.solid("stain", 9, 9, new Colour(150, 110, 60));

    @ScenarioUnderTest(WELD_SEAM)
    static Scenario weldSeam() {
        return ImageWorld.of(WELD_SEAM)
                .objects(SEAM, CRACK, STAIN)
                .background(new NoiseBackground(25))
                .rule(when(CRACK).then(1).otherwise(0))
                .build();
    }

    @Test
    void the_world_is_lawful() {
        assertLawful(weldSeam());
    }

    @WithMethods({"input-x-gradient", "oracle"})
    @SaliencyScenario(WELD_SEAM)
    void looks_at_the_crack(SaliencyRun run) {
        assertPrimaryFocus(run);
    }
}
