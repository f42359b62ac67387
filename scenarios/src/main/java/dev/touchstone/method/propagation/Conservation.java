package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.ExplainedModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one sample's relevance has gone. {@code output = input + absorbed} up to rounding, whatever the network: the shares of biases and
 * stabilisers are computed from the rules' own fractions, not as a difference.
 *
 * @param output relevance that started at the logit
 * @param input relevance that arrived at the input
 * @param absorbed relevance that biases and stabilisers kept
 */
public record Conservation(double output, double input, double absorbed) {

    /** What is not accounted for. */
    public double gap() {
        return output - input - absorbed;
    }

    /**
     * The account of each sample.
     *
     * @param inputs (n, ...)
     * @param targets (n)
     */
    public static List<Conservation> of(Lrp method, ExplainedModel model, NDArray inputs, NDArray targets) {
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            double[][] sums = new double[3][];
            NDArray map = method.layers(model, scratch, inputs.getShape().dimension())
                    .record(inputs, method::evaluate, tape -> {
                        NDArray start = method.start(tape, targets);
                        sums[0] = perSample(start);
                        sums[2] = new double[sums[0].length];
                        NDArray arrived = Propagation.toInput(
                                tape, start, (graph, position) -> booking(method.rule(graph, position), sums[2]));
                        sums[1] = perSample(arrived);
                        return arrived;
                    });
            map.close();
            List<Conservation> accounts = new ArrayList<>();
            for (int i = 0; i < sums[0].length; i++) {
                accounts.add(new Conservation(sums[0][i], sums[1][i], sums[2][i]));
            }
            return accounts;
        }
    }

    /** The rule, and a note of what it does not pass on. */
    private static Rule booking(Rule rule, double[] absorbed) {
        return (step, relevance) -> {
            if (rule instanceof RelevanceRule accountable) {
                double[] before = perSample(relevance);
                double[] kept = perSample(accountable.kept(step, relevance));
                for (int i = 0; i < absorbed.length; i++) {
                    absorbed[i] += before[i] - kept[i];
                }
            }
            return rule.back(step, relevance);
        };
    }

    private static double[] perSample(NDArray array) {
        return array.toType(DataType.FLOAT64, true)
                .reshape(new Shape(array.getShape().get(0), -1))
                .sum(new int[] {1})
                .toDoubleArray();
    }
}
