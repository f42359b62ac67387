package dev.touchstone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a scenario on several models, trained alike from different seeds. The verdict stays one test; the seeds are its evidence, and no more of
 * them run than it needs. Three rules are to choose from:
 *
 * <ul>
 *   <li>{@code @Seeds(count = 5, atLeast = 4)}: 4 of these 5 must pass. Exact counting, which says nothing of other models.
 *   <li>{@code @Seeds(count = 30, confidence = 0.99, rate = 0.8)}: of all models that could be trained so, more than 0.8 pass. An exact
 *       sequential test; each of its two errors has a chance of 0.01 at most.
 *   <li>{@code @Seeds(count = 20, confidence = 0.95, of = Seeds.Of.MEAN)}: what the assertion measures meets its bound in the mean over all
 *       models that could be trained so, in every bucket, by the bootstrap of the seeds' means. All 20 run.
 * </ul>
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface Seeds {

    /** How many model seeds at most, 0 to count - 1; at least 1. */
    int count();

    /** How many of them must pass; 0, the default, means all. Not together with a confidence. */
    int atLeast() default 0;

    /** The confidence of a verdict about all models, above 0.5 and below 1; 0, the default, for a verdict about these. */
    double confidence() default 0;

    /** The share of all models that must be exceeded, above 0 and below 1. Only with a confidence, and not of the mean. */
    double rate() default 0.5;

    /** Of what the confidence is. */
    Of of() default Of.PASS_RATE;

    /** Whether the seeds are the evidence of one test, or each a test of its own. */
    Reporting reporting() default Reporting.VERDICT;

    /** Of what there is a confidence. */
    enum Of {
        /** Of the share of models on which the test passes. */
        PASS_RATE,
        /** Of the mean of what is measured. */
        MEAN
    }

    /** What is reported. */
    enum Reporting {
        /** One test with the verdict over all seeds. */
        VERDICT,
        /** To look into a verdict: a test for each seed, in which all seeds run and none stands for others. */
        EACH
    }
}
