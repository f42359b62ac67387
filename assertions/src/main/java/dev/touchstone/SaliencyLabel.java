package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What people read instead of the name of a class or scenario method. Jupiter's {@code @DisplayName} is honoured where there is none. */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface SaliencyLabel {

    /** The name; if it is blank, it is as if there were none. */
    String value();
}
