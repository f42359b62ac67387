package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;

/** Made-up rows of a study, each told by what matters in a test. */
final class Rows {

    private Rows() {}

    /** Of the simple or complex CNN on black, 100 samples, spread 0.1, oracle 1, random 0.05. */
    static StudyRow row(String method, String setting, int bucket, String measure, double mean) {
        String network = setting.startsWith("simple-") ? "simple-cnn" : "complex-cnn";
        return new StudyRow(
                method,
                setting,
                network,
                "black",
                bucket,
                name(bucket),
                objects(bucket),
                measure,
                mean,
                mean - 0.02,
                mean + 0.02,
                0.1,
                100,
                0,
                1,
                0.05);
    }

    /** The same where none of the method's maps has a value. */
    static StudyRow undefined(String method, String setting, int bucket, String measure) {
        StudyRow row = row(method, setting, bucket, measure, 0);
        return new StudyRow(
                method,
                setting,
                row.network(),
                "black",
                bucket,
                row.bucketName(),
                row.objects(),
                measure,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                0,
                100,
                1,
                0.05);
    }

    /** The same where no map has a value. */
    static StudyRow inapplicable(String method, String setting, int bucket, String measure) {
        return withControls(undefined(method, setting, bucket, measure), Double.NaN, Double.NaN);
    }

    static StudyRow withControls(StudyRow row, double oracle, double random) {
        return new StudyRow(
                row.method(),
                row.setting(),
                row.network(),
                row.background(),
                row.bucket(),
                row.bucketName(),
                row.objects(),
                row.measure(),
                row.mean(),
                row.lower(),
                row.upper(),
                row.spread(),
                row.n(),
                row.undefined(),
                oracle,
                random);
    }

    static StudyRow on(StudyRow row, String network, String background) {
        return new StudyRow(
                row.method(),
                row.setting(),
                network,
                background,
                row.bucket(),
                row.bucketName(),
                row.objects(),
                row.measure(),
                row.mean(),
                row.lower(),
                row.upper(),
                row.spread(),
                row.n(),
                row.undefined(),
                row.oracle(),
                row.random());
    }

    /** By the paper's numbering: the letter by thirds, Box2 in 4 to 6 and 10 to 12, Box1 from 7. */
    private static int objects(int bucket) {
        return (bucket % 3 == 1 ? 0 : 1) + (bucket > 6 ? 1 : 0) + ((bucket - 1) / 3 % 2);
    }

    private static String name(int bucket) {
        String letter =
                switch (bucket % 3) {
                    case 1 -> "";
                    case 2 -> "A ";
                    default -> "B ";
                };
        String boxes = (bucket > 6 ? "Box1 " : "") + ((bucket - 1) / 3 % 2 == 1 ? "Box2" : "");
        String all = (letter + boxes).strip().replace(" ", ", ");
        return all.isEmpty() ? "nothing" : all;
    }
}
