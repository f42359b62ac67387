package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a scenario of one's own: a static method without parameters, or a static field, of a type that is a
 * {@code dev.touchstone.scenario.Scenario}. The scenario methods of its class, and of classes nested in it, may name its id.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface ScenarioUnderTest {

    /** The id of the scenario, the same that the scenario itself has. */
    String value();
}
