package dev.touchstone.study.published;

import java.util.Set;

/**
 * One published number: bucket means of a method, put together.
 *
 * @param from which figures it was read off
 * @param network {@code cnn} (each setting's own), {@code cnn-robust}, {@code alexnet} or {@code vgg16}
 * @param background {@code black} or {@code natural}
 * @param settings a setting, several with spaces between, or {@code simple} or {@code complex} for all of a kind
 * @param buckets the numbers of the buckets; none stands for all
 * @param measure {@code PAFL}, {@code SAFL} or {@code PIOU}, as the released code has it
 * @param statistic how the bucket means are put together
 * @param label the method as the paper calls it
 * @param value the number; NaN where what was drawn was not a measurement
 * @param spread the population standard deviation over the bucket means; NaN where it was not given
 * @param tolerance how exactly it could be read, as plus or minus
 * @param note what is to be said of it, or nothing
 */
public record PublishedValue(
        String from,
        String network,
        String background,
        String settings,
        Set<Integer> buckets,
        String measure,
        Statistic statistic,
        PaperLabel label,
        double value,
        double spread,
        double tolerance,
        String note) {}
