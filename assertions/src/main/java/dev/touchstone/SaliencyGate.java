package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Puts a list of saliency methods through the scenarios of suites, such as {@code dev.touchstone.suite.StandardSuite}: each scenario method of
 * each suite is a test for each method. The annotated method stands for them all. It has no parameters, returns nothing and is never called.
 *
 * <p>What is written on it and on its class holds for all of its tests: {@link WithMethods}, {@link Seeds}, {@link TimeLimit},
 * {@link RequiresGpu}, {@link RunsIf}, tags. The first three go before what a suite says.
 *
 * <p>In a gate nothing is green for want of an answer: an undecided verdict is a failure unless {@code touchstone.undecided} says otherwise, and a
 * model that was not verified is an error. A method that does not work with a network or its inputs is skipped with the reason.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Testable
public @interface SaliencyGate {

    /**
     * Public interfaces, whose default methods are the scenarios, or classes with a constructor without parameters. None may be part of
     * another, and no two scenario methods may have the same name.
     */
    Class<?>[] suites();
}
