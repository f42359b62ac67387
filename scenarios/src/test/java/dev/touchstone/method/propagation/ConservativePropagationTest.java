package dev.touchstone.method.propagation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import com.google.gson.JsonObject;
import dev.touchstone.method.EncoderNodes;
import dev.touchstone.method.RandomTransformers;
import dev.touchstone.method.StoredValues;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.ClassToken;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Offset;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.model.layer.Softmax;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LRP on Transformers: attention and deviations are constants, so that relevance is conserved. */
class ConservativePropagationTest {

    private static final int ROWS = 6;
    private static final SeedSource SEEDS = SeedSource.of(1);

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    static Stream<Lrp> methods() {
        return Stream.concat(
                Stream.of(
                                Composites.epsilon(0.25),
                                Composites.gamma(0.25),
                                Composites.alpha1Beta0(),
                                Composites.alpha2Beta1(),
                                Composites.zPlus(),
                                Composites.presetAFlat(0.1, BiasShare.SPLIT))
                        .map(Lrp::new),
                Stream.of(DeepTaylor.unbounded()));
    }

    /** An encoder layer behind the classifier of its first token: input times gradient with both taken for constants. */
    @ParameterizedTest
    @CsvSource({"RELU, gen-cplrp-relu-postnorm", "GELU, gen-cplrp-gelu-postnorm"})
    void z_is_conservative_propagation_as_published(Activation activation, String id) {
        StoredValues stored = new StoredValues(manager);
        JsonObject network = stored.network("encoder");
        JsonObject weights = network.getAsJsonObject("weights");
        EncoderNodes nodes = new EncoderNodes(name -> stored.array(weights.get(published(name))), 1e-5, activation);
        int encoded = nodes.encoder("", 2, LayerGraph.INPUT);
        Layer first =
                new Rearrangement("select", read -> read.singletonOrThrow().get(new NDIndex(":, 0")));
        nodes.dense("head", nodes.add("first", first, encoded));
        GraphModel model = new GraphModel(nodes.graph(), 2);
        NDArray inputs = stored.array(network.getAsJsonObject("input").get("x"));

        NDArray map = new Lrp(Composites.z()).attribute(model, inputs, manager.create(new long[] {1, 1}), SEEDS);

        assertThat(StoredValues.difference(map, stored.expected(id, "x")), is(lessThan(1e-8)));
    }

    private static String published(String name) {
        int dot = name.indexOf('.');
        boolean weight = name.endsWith("weight");
        return switch (name.substring(0, dot)) {
            case "q", "k", "v", "o" -> (weight ? "W" : "b") + name.substring(0, dot);
            case "ff1", "ff2" -> (weight ? "W" : "b") + name.charAt(2);
            case "head" -> weight ? "Wc" : "bc";
            default -> name.substring(0, dot) + (weight ? "_gain" : "_bias");
        };
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_account_is_balanced_with_biases_codes_and_class_token(Lrp method) {
        for (boolean classToken : List.of(false, true)) {
            RandomTransformers random = new RandomTransformers(manager, 3, DataType.FLOAT64);
            GraphModel model = random.model(classToken);

            List<Conservation> accounts = Conservation.of(method, model, random.inputs(ROWS), random.targets(ROWS));

            for (Conservation account : accounts) {
                double scale = Math.abs(account.output()) + Math.abs(account.input());
                assertThat(account.gap() / (scale + 1e-9), is(closeTo(0, 1e-7)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void deep_taylor_decomposition_is_never_negative(boolean classToken) {
        RandomTransformers random = new RandomTransformers(manager, 3, DataType.FLOAT64);
        NDArray map = DeepTaylor.unbounded()
                .attribute(random.model(classToken), random.inputs(ROWS), random.targets(ROWS), SEEDS);

        assertThat(map.min().getDouble(), is(greaterThanOrEqualTo(0.0)));
    }

    @Test
    void nothing_goes_to_queries_and_keys() {
        RandomTransformers random = new RandomTransformers(manager, 3, DataType.FLOAT64);
        GraphModel model = random.model(false);
        Lrp method = new Lrp(Composites.epsilon(1e-6));
        ToDoubleFunction<String> largest =
                layer -> method.relevanceOf(layer, model, random.inputs(ROWS), random.targets(ROWS))
                        .abs()
                        .max()
                        .getDouble();

        assertThat(largest.applyAsDouble("1/q"), is(0.0));
        assertThat(largest.applyAsDouble("1/k"), is(0.0));
        assertThat(largest.applyAsDouble("1/v") > 0, is(true));
    }

    /** |x| and |c| are 1 and 1, 3 and 1, 0 and 2, 0 and 0. */
    @Test
    void an_offset_keeps_its_share_by_size() {
        assertBack(
                new Offset(manager.create(new double[] {1, -1, 2, 0})),
                new OffsetShare(),
                manager.create(new double[][] {{-1, 3, 0, 0}}),
                manager.create(new double[][] {{2, 4, 6, 8}}),
                1,
                3,
                0,
                0);
    }

    @Test
    void a_class_token_keeps_its_relevance() {
        NDArray inputs = manager.create(new double[] {0, 5, 6, 7}, new Shape(1, 2, 2));
        NDArray relevance = manager.create(new double[] {10, 20, 1, 2, 3, 4}, new Shape(1, 3, 2));
        Layer token = new ClassToken(manager.create(new double[] {8, 9}));

        assertBack(token, new ClassTokenShare(), inputs, relevance, 1, 2, 3, 4);
        NDArray kept = LayerGraph.chain(List.of(token))
                .record(inputs, tape -> new ClassTokenShare().kept(tape.step(0), relevance));
        assertThat(kept.toDoubleArray(), is(new double[] {0, 0, 1, 2, 3, 4}));
    }

    /** As other non-linearities do, where it is read by anything but attention. */
    @Test
    void a_softmax_passes_relevance_on() {
        GraphModel model = new GraphModel(LayerGraph.chain(List.of(new Softmax())), 2);
        NDArray inputs = manager.create(new double[][] {{0, Math.log(3)}});

        NDArray map = new Lrp(Composites.z()).attribute(model, inputs, manager.create(new long[] {1}), SEEDS);

        assertThat(map.getDouble(0, 0), is(0.0));
        assertThat(map.getDouble(0, 1), is(closeTo(0.75, 1e-12)));
    }

    private static void assertBack(Layer layer, Rule rule, NDArray inputs, NDArray relevance, double... expected) {
        NDArray back = LayerGraph.chain(List.of(layer))
                .record(inputs, tape -> rule.back(tape.step(0), relevance).get(0));
        assertThat(back.toDoubleArray(), is(expected));
    }
}
