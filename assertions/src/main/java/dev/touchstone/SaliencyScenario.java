package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Marks a method that tests saliency methods on a scenario. It is called once for each method under test, with a
 * {@link SaliencyRun}; it must be neither private, static nor abstract, and return nothing.
 *
 * <p>May be put on another annotation, to give a scenario with its tags one name.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Testable
public @interface SaliencyScenario {

    /** The scenario's id, e.g. {@code TextBox.COMPLEX_FR}: a standard one, or one of a {@link ScenarioUnderTest} of this class. */
    String value();
}
