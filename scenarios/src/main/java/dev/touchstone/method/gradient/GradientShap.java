package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Background;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Expected gradients: the mean over draws of {@code (x + e - x') * dF/dx at x' + a (x + e - x')} with x' from a background,
 * {@code a ~ U(0, 1)} and {@code e ~ N(0, sigma^2)}, signed (Erion et al., Improving Performance of Deep Learning Models with Axiomatic
 * Attribution Priors and Expected Gradients, 2021, eq. 3; the noise is that of GradientExplainer in the library of Lundberg and Lee 2017,
 * and off by default). Without noise the values sum to {@code F(x) - E F(x')} in expectation, and exactly so of a linear F with one
 * background row. x', a and e come from each sample's own streams; one forward and one backward pass a draw.
 */
public final class GradientShap implements SaliencyMethod {

    private final int draws;
    private final Background background;
    private final Noise noise;
    private final Map<String, String> parameters;

    /** 50 draws against 20 of the model's examples. */
    public GradientShap() {
        this(50, Background.examples(20));
    }

    /** Draws without noise. */
    public GradientShap(int draws, Background background) {
        this(draws, background, 0);
    }

    /**
     * @param draws how many gradients to take, at least 1
     * @param background where x' comes from, each row as likely as another
     * @param sigma standard deviation of the noise on x, at least 0, in the input's units
     * @throws IllegalArgumentException if draws or sigma are out of range
     */
    public GradientShap(int draws, Background background, double sigma) {
        this.draws = draws;
        this.background = background;
        this.noise = new GaussianNoise(draws, sigma, "gradient-shap-noise");
        this.parameters = Map.of(
                "background", background.toString(),
                "draws", Integer.toString(draws),
                "sigma", Double.toString(sigma));
    }

    @Override
    public String id() {
        return "gradient-shap";
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        NDArray rows = background.of(model, inputs);
        List<RandomGenerator> streams = IntStream.range(
                        0, (int) inputs.getShape().get(0))
                .mapToObj(row -> seeds.sample(row).random("gradient-shap"))
                .toList();
        Function<NDManager, NDArray> fields = noise.fields(inputs, seeds);
        NDArray sum = inputs.zerosLike();
        for (int draw = 0; draw < draws; draw++) {
            try (NDManager scratch = inputs.getManager().newSubManager()) {
                Draw drawn = Draw.from(streams, rows, scratch);
                NDArray difference = fields.apply(scratch).addi(inputs).subi(drawn.origins);
                NDArray points = difference.mul(drawn.along).addi(drawn.origins);
                sum.addi(model.inputGradient(points, targets).muli(difference));
            }
        }
        return sum.divi(draws);
    }

    /** One x' and one a for each input. @param origins (n, ...) @param along (n, 1, ...) */
    private record Draw(NDArray origins, NDArray along) {

        static Draw from(List<RandomGenerator> streams, NDArray rows, NDManager manager) {
            int count = (int) rows.getShape().get(0);
            long[] picked = new long[streams.size()];
            float[] along = new float[streams.size()];
            for (int i = 0; i < picked.length; i++) {
                picked[i] = streams.get(i).nextInt(count);
                along[i] = streams.get(i).nextFloat();
            }
            long[] column = new long[rows.getShape().dimension()];
            Arrays.fill(column, 1);
            column[0] = along.length;
            NDArray origins = rows.get(manager.create(picked));
            origins.attach(manager);
            return new Draw(origins, manager.create(along, new Shape(column)).toType(rows.getDataType(), false));
        }
    }
}
