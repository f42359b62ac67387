package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.rule.AllOf;
import dev.touchstone.scenario.rule.AnyOf;
import dev.touchstone.scenario.rule.RuleTree;
import java.util.List;

/**
 * The words of an {@link ImageWorld}'s rule, to be imported statically:
 *
 * <pre>{@code
 * when(all(SEAM, CRACK)).then(1).otherwise(when(STAIN).then(2).otherwise(0))
 * }</pre>
 *
 * <p>There is no word for "not": a reason is found in what is there. Say {@code when(CRACK).then(...)} and leave the rest to
 * {@code otherwise}.
 */
public final class ImageRule {

    private ImageRule() {}

    /** Starts a test: {@code when(CRACK).then(1).otherwise(0)}. */
    public static RuleTree.Then<Scene, ImageObject> when(SceneCondition condition) {
        return RuleTree.when(condition);
    }

    /** That all of these hold: their objects are the reason together. */
    public static SceneCondition all(SceneCondition... conditions) {
        return SceneCondition.of(new AllOf<>(List.of(conditions)));
    }

    /** That one or more of these hold: of their objects all that are there are the reason. */
    public static SceneCondition any(SceneCondition... conditions) {
        return SceneCondition.of(new AnyOf<>(List.of(conditions)));
    }

    /** No label: what comes here is no bucket of the world, on purpose. */
    public static RuleTree<Scene, ImageObject> undefined() {
        return RuleTree.undefined();
    }
}
