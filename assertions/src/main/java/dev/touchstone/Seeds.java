package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a scenario on several models, trained alike from different seeds, and asks how many of them pass. The verdict stays one
 * test; the seeds are its evidence.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface Seeds {

    /** How many model seeds, 0 to count - 1; at least 1. */
    int count();

    /** How many of them must pass; 0, the default, means all. */
    int atLeast() default 0;
}
