package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.rule.RuleCondition;
import java.util.Set;

/** A yes-or-no question about what an image of a world of one's own holds: see {@link ImageRule}. */
public interface SceneCondition extends RuleCondition<Scene, ImageObject> {

    /** A condition that is said in another way, as one about scenes. */
    static SceneCondition of(RuleCondition<Scene, ImageObject> same) {
        return new SceneCondition() {

            @Override
            public boolean holds(Scene scene) {
                return same.holds(scene);
            }

            @Override
            public Set<ImageObject> subjects() {
                return same.subjects();
            }

            @Override
            public String describe() {
                return same.describe();
            }

            @Override
            public String nested() {
                return same.nested();
            }
        };
    }
}
