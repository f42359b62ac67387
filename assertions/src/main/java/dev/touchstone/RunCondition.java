package dev.touchstone;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/** A condition for {@link RunsIf}. It is asked when an execution comes to a scenario, once for each. */
@FunctionalInterface
public interface RunCondition {

    /**
     * Why the scenario is not to be run; empty to run it. What it throws breaks the scenario.
     *
     * @param element the class or scenario method that has the annotation
     */
    Optional<String> reasonToSkip(AnnotatedElement element);
}
