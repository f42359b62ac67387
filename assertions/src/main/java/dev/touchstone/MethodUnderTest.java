package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks where a test class gets its saliency method from: a field, or a method without parameters, of a type that is a
 * {@code dev.touchstone.method.SaliencyMethod}. A class has at most one; a nested class without one uses that of the class around it.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface MethodUnderTest {}
