package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.StandardRecipes;
import dev.touchstone.scenario.image.ImageFormat;
import dev.touchstone.scenario.rule.RuleTree;
import dev.touchstone.scenario.textbox.ImageBackground;
import dev.touchstone.scenario.textbox.PlainBackground;
import java.util.List;
import java.util.Optional;

/**
 * An image world of one's own: objects of which each image holds some, what lies behind them, and a rule. All else is derived: every
 * combination of objects to which the rule gives a label is a bucket; focus, avoid and neutral objects follow from walking the rule; objects are
 * placed apart, one place in five held out; images that differ in one object are the probes by which a model is verified.
 *
 * <pre>{@code
 * static Scenario weldSeam() {
 *     return ImageWorld.of("team/weld-seam")
 *             .objects(SEAM, CRACK, STAIN)
 *             .background(new NoiseBackground(12))
 *             .rule(when(CRACK).then(1).otherwise(0))
 *             .build();
 * }
 * }</pre>
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class ImageWorld {

    private final ImagePlan plan;

    private ImageWorld(ImagePlan plan) {
        this.plan = plan;
    }

    /**
     * A world without objects yet, on black, of images of 3 x 64 x 64.
     *
     * @throws IllegalArgumentException if the id has another form than {@code team/weld-seam}
     */
    public static ImageWorld of(String id) {
        return new ImageWorld(new ImagePlan(
                new ScenarioId(id),
                List.of(),
                PlainBackground.BLACK,
                ImageFormat.STANDARD,
                RuleTree.undefined(),
                Optional.empty()));
    }

    /** What an image can hold, one to five objects. Their order numbers the buckets. */
    public ImageWorld objects(ImageObject... objects) {
        return new ImageWorld(new ImagePlan(
                plan.id(), List.of(objects), plan.background(), plan.format(), plan.rule(), plan.recipe()));
    }

    /** What lies behind the objects. */
    public ImageWorld background(ImageBackground background) {
        return new ImageWorld(
                new ImagePlan(plan.id(), plan.objects(), background, plan.format(), plan.rule(), plan.recipe()));
    }

    /**
     * Images of another size.
     *
     * @param channels 1 for grey levels or 3 for colours
     * @throws IllegalArgumentException if there are not 1 or 3 channels, or a side is not from 8 to 512
     */
    public ImageWorld images(int channels, int height, int width) {
        ImageFormat format = new ImageFormat(channels, height, width);
        return new ImageWorld(
                new ImagePlan(plan.id(), plan.objects(), plan.background(), format, plan.rule(), plan.recipe()));
    }

    /** What decides the label: see {@link ImageRule}. */
    public ImageWorld rule(RuleTree<Scene, ImageObject> rule) {
        return new ImageWorld(
                new ImagePlan(plan.id(), plan.objects(), plan.background(), plan.format(), rule, plan.recipe()));
    }

    /** Another network, with its standard recipe; the simple CNN, or the complex one if two objects or more decide together, unless said. */
    public ImageWorld network(Architecture network) {
        return recipe(StandardRecipes.of(network));
    }

    /** Another recipe. */
    public ImageWorld recipe(ModelRecipe recipe) {
        return new ImageWorld(new ImagePlan(
                plan.id(), plan.objects(), plan.background(), plan.format(), plan.rule(), Optional.of(recipe)));
    }

    /**
     * The scenario.
     *
     * @throws IllegalArgumentException with all that is wrong: too many objects, two of one name, a rule that asks for others or gives fewer
     *     than two labels, objects without room for each other, a background or network that does not take the images
     */
    public Scenario build() {
        PlanCheck.require(plan);
        SceneBuckets buckets = new SceneBuckets(plan.objects(), plan.rule());
        ModelRecipe recipe = plan.recipe()
                .orElseGet(() -> StandardRecipes.of(
                        buckets.mostTogether() > 1 ? Architecture.COMPLEX_CNN : Architecture.SIMPLE_CNN));
        PlanCheck.requireTaken(plan, recipe);
        return new ImageScenario(plan, buckets, recipe);
    }
}
