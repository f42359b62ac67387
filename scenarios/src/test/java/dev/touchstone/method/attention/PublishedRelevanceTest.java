package dev.touchstone.method.attention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.touchstone.method.EncoderNodes;
import dev.touchstone.method.propagation.Propagation;
import dev.touchstone.method.propagation.Rule;
import dev.touchstone.method.propagation.Rules;
import dev.touchstone.method.propagation.Start;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Offset;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.scenario.SeedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The values that the released code of the ANDOR papers gives on a Transformer of its own, one sample at a time, behind a sigmoid. */
class PublishedRelevanceTest {

    private static final SeedSource SEEDS = SeedSource.of(1);

    private final NDManager manager = NDManager.newBaseManager();
    private JsonObject golden;
    private GraphModel model;
    private NDArray inputs;
    private NDArray targets;

    @BeforeEach
    void read() throws IOException {
        golden = JsonParser.parseString(
                        Files.readString(Path.of("src", "test", "resources", "golden", "small", "generated.json")))
                .getAsJsonObject();
        JsonObject network = golden.getAsJsonObject("networks").getAsJsonObject("andor_encoder");
        JsonObject weights = network.getAsJsonObject("weights");
        NDArray positions = array(network.get("positional"));
        EncoderNodes nodes = new EncoderNodes(name -> array(weights.get(published(name))), 1e-6, Activation.RELU);
        int token = nodes.add("repeat", new Rearrangement("repeat", PublishedRelevanceTest::repeat), LayerGraph.INPUT);
        int z = nodes.add("positions", new Offset(positions), token);
        z = nodes.encoder("0/", 2, z);
        z = nodes.encoder("1/", 2, z);
        int logits = nodes.dense("head", nodes.add("flatten", Rearrangement.flatten(), z));
        nodes.add("sigmoid", Activation.SIGMOID, logits);
        model = new GraphModel(nodes.graph(), 2);
        inputs = array(network.getAsJsonObject("input").get("x"));
        targets = manager.create(new long[] {1});
        assertClose(model.logits(inputs), network.get("output"));
    }

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void the_relevance_of_the_inputs() {
        assertClose(
                new LrpFull().attribute(model, inputs, targets, SEEDS),
                expected("gen-andor-lrp-full").get("x"));
    }

    @Test
    void the_relevance_and_the_gradient_of_attention() {
        JsonObject expected = expected("gen-andor-attention-relevance");

        assertClose(atAttention(new AttentionRelevance("")), expected.get("attention_relevance"));
        assertClose(atAttention((graph, position) -> Rule.GRADIENT), expected.get("attention_gradient"));
    }

    @Test
    void the_attribution_to_pairs() {
        assertClose(
                new LrpTransformer().interactions(model, inputs, targets, SEEDS),
                expected("gen-andor-transformer-attribution").get("matrix"));
    }

    @Test
    void the_attention() {
        assertClose(
                new Attention().interactions(model, inputs, targets, SEEDS),
                expected("gen-andor-attention").get("max_over_heads_sum_over_layers"));
    }

    /** (layers, heads, T, T) of the one sample. */
    private NDArray atAttention(Rules rules) {
        LayerGraph layers = model.layers();
        List<Integer> positions = AttentionLayers.of(layers, "").probabilities();
        return layers.record(inputs, tape -> {
            NDArray start = Start.ONE.message(tape.logits(), targets);
            return NDArrays.concat(new NDList(Propagation.toEach(positions, tape, start, rules)));
        });
    }

    private JsonObject expected(String id) {
        for (JsonElement element : golden.getAsJsonArray("cases")) {
            if (element.getAsJsonObject().get("id").getAsString().equals(id)) {
                return element.getAsJsonObject().getAsJsonObject("expected");
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static String published(String name) {
        if (name.startsWith("head")) {
            return name;
        }
        return "encoder.layer."
                + name.replace("/", ".")
                        .replace(".q.", ".attention.query.")
                        .replace(".k.", ".attention.key.")
                        .replace(".v.", ".attention.value.")
                        .replace(".o.", ".attention.proj.")
                        .replace(".ln1.", ".attention.LayerNorm.")
                        .replace(".ff1.", ".output.dense.")
                        .replace(".ff2.", ".output.dense2.")
                        .replace(".ln2.", ".output.LayerNorm.");
    }

    private static NDArray repeat(NDList read) {
        NDArray tokens = read.singletonOrThrow();
        return tokens.broadcast(
                new Shape(tokens.getShape().get(0), tokens.getShape().get(1), 4));
    }

    private NDArray array(JsonElement json) {
        List<Double> values = new ArrayList<>();
        collect(json, values);
        List<Long> lengths = new ArrayList<>();
        for (JsonElement each = json; each instanceof JsonArray row; each = row.get(0)) {
            lengths.add((long) row.size());
        }
        return manager.create(
                values.stream().mapToDouble(value -> value).toArray(),
                new Shape(lengths.stream().mapToLong(length -> length).toArray()));
    }

    private static void collect(JsonElement json, List<Double> values) {
        if (json instanceof JsonArray row) {
            row.forEach(each -> collect(each, values));
        } else {
            values.add(json.getAsDouble());
        }
    }

    /** Up to what a stabiliser of 1e-9 makes of a quotient, which is signed here and not there. */
    private void assertClose(NDArray actual, JsonElement json) {
        NDArray expected = array(json);
        assertThat(actual.size(), is(expected.size()));
        double largest = expected.abs().max().getDouble();
        double difference = actual.flatten().sub(expected.flatten()).abs().max().getDouble();
        assertThat(difference / largest, is(lessThan(5e-7)));
    }
}
