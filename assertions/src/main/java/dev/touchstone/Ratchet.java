package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds what a test measures against what was recorded of it in a file under version control: worse fails, and a failure that was recorded is a
 * known one, which aborts the test and reddens nothing. The key {@code touchstone.ratchet} says whether files are compared or written. On a
 * scenario it replaces what its class says; a class inherits it from its superclass, and a nested class from the class around it.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface Ratchet {

    /** By how much a figure may be worse than recorded, on the scale of its measure; 0 or more. */
    double tolerance() default 0.02;
}
