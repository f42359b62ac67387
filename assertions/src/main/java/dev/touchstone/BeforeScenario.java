package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that is called once before a scenario method is, whatever methods under test and model seeds there are. Those of superclasses and
 * interfaces come first, those of classes around a nested one before its own, and within a class they go by name.
 *
 * <p>It may take a {@code dev.touchstone.scenario.Scenario}, a {@code dev.touchstone.scenario.SeedSource} and a {@link java.nio.file.Path}, the directory of the
 * scenario's output. If it throws, no run of the scenario is begun, and each of its tests ends with what was thrown.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface BeforeScenario {}
