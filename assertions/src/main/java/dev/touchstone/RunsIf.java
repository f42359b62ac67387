package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on what condition scenarios run; where it does not hold they are skipped with its reason. On a class it holds for all of its scenarios,
 * also nested ones, beside what is written on these; all conditions must hold. May be put on an annotation of one's own, to give the condition a name.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Repeatable(RunsIf.List.class)
public @interface RunsIf {

    /** The condition: a class with a constructor without parameters. */
    Class<? extends RunCondition> value();

    /** Holds several conditions. */
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @Documented
    @interface List {
        RunsIf[] value();
    }
}
