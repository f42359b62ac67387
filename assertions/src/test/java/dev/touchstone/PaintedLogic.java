package dev.touchstone;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.TrueInteractions;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Maps of samples of logical worlds, painted from their truth. */
public final class PaintedLogic {

    private PaintedLogic() {}

    /** A run on a world whose maps are painted so, and whose controls are the real oracle and random map. */
    public static FakeRun run(Scenario world, Function<Sample, Tensor> painter) {
        return new FakeRun(world, Sampling.DEFAULT, true, painter);
    }

    static Tensor control(String id, Sample sample) {
        return switch (id) {
            case "oracle" -> oracle(sample);
            case "random" -> random(sample);
            default -> throw new IllegalArgumentException("no control " + id + " in logical worlds");
        };
    }

    /** 1 on the inputs that occur in a minimal reason. */
    public static Tensor oracle(Sample sample) {
        InputSet relevant = truth(sample).relevant();
        return painted(sample, input -> relevant.contains(input) ? 1 : 0);
    }

    /** Uniform in [0, 1), from each sample's own stream. */
    public static Tensor random(Sample sample) {
        RandomGenerator random = SeedSource.of(1)
                .child("bucket", sample.bucket().number())
                .child("sample", sample.index())
                .random();
        return painted(sample, input -> random.nextDouble());
    }

    public static Tensor allOnes(Sample sample) {
        return painted(sample, input -> 1);
    }

    public static Tensor painted(Sample sample, IntToDoubleFunction score) {
        float[] values = new float[truth(sample).inputs()];
        for (int input = 0; input < values.length; input++) {
            values[input] = (float) score.applyAsDouble(input);
        }
        return Tensor.of(values, sample.input().shape());
    }

    public static LogicTruth truth(Sample sample) {
        return (LogicTruth) sample.truth();
    }

    /** The true interactions of the sample's inputs. */
    public static Tensor trueInteractions(LogicWorld world, Sample sample) {
        return pairs(new TrueInteractions(world).matrix(truth(sample).trueInputs()));
    }

    /** Uniform in [0, 1), from each sample's own stream. */
    public static Tensor randomInteractions(Sample sample) {
        RandomGenerator random = SeedSource.of(2)
                .child("bucket", sample.bucket().number())
                .child("sample", sample.index())
                .random();
        int inputs = truth(sample).inputs();
        return pairs(IntStream.range(0, inputs)
                .mapToObj(row -> random.doubles(inputs).toArray())
                .toArray(double[][]::new));
    }

    public static Tensor pairs(double[][] matrix) {
        float[] values = new float[matrix.length * matrix.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = (float) matrix[place / matrix.length][place % matrix.length];
        }
        return Tensor.of(values, matrix.length, matrix.length);
    }
}
