package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that scenarios need a GPU. Where there is none, or the configuration keeps models on the CPU, they are skipped with the reason; with
 * {@code touchstone.device.required=true} they fail instead. On a class it holds for all of its scenarios, also nested ones.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface RequiresGpu {

    /** Whether no other test may use the GPU meanwhile. */
    boolean exclusive() default true;
}
