package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long each test may take, over all of its seeds and with the training of models that it needs. It goes before the key
 * {@code touchstone.timeout}; on a scenario it replaces what its class says; a class inherits it from its superclass, and a nested class
 * from the class around it.
 *
 * <p>A test that is over its limit is told to stop and ends as broken, neither failed nor skipped. One that does not stop is abandoned.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface TimeLimit {

    /** A duration: {@code "500 ms"}, {@code "90 s"}, {@code "10 m"} or {@code "2 h"}. */
    String value();
}
