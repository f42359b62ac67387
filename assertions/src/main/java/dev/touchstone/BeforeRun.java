package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that is called before each call of a scenario method, on the same new instance: once for each method under test and model seed. The order is
 * that of {@link BeforeScenario}; a method of a class around a nested one is called on the instance around it.
 *
 * <p>It takes what scenario methods take. If it throws, the scenario method is not called, and the run ends with what was thrown.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface BeforeRun {}
