package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the saliency methods under test by their ids in the catalog. On a scenario it replaces what its class says; a class
 * inherits it from its superclass, and a nested class from the class around it.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface WithMethods {

    /** Ids such as {@code "gradient"}, each once. */
    String[] value();
}
