package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the saliency methods under test, in one of three ways: by their ids, by a file of ids, or all that are services. On a scenario it
 * replaces what its class says; a class inherits it from its superclass, and a nested class from the class around it.
 *
 * <p>An id is one of the catalog, or of a {@code dev.touchstone.method.SaliencyMethod} that {@link java.util.ServiceLoader} finds.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface WithMethods {

    /** Ids such as {@code "gradient"}, each once. */
    String[] value() default {};

    /**
     * A text file on the class path with one id a line; what follows a {@code #} is left out, and so are blank lines. Its name is relative to the
     * package of the test class, as in {@code "approved-methods.txt"}, or begins with {@code /} for the root.
     */
    String file() default "";

    /** Whether to test every {@code SaliencyMethod} that {@link java.util.ServiceLoader} finds, by id. */
    boolean discovered() default false;
}
