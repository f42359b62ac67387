package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.image.ImageFormat;
import dev.touchstone.scenario.rule.RuleTree;
import dev.touchstone.scenario.textbox.ImageBackground;
import java.util.List;
import java.util.Optional;

/**
 * What a team states.
 *
 * @param recipe empty if it is to be derived
 */
record ImagePlan(
        ScenarioId id,
        List<ImageObject> objects,
        ImageBackground background,
        ImageFormat format,
        RuleTree<Scene, ImageObject> rule,
        Optional<ModelRecipe> recipe) {}
