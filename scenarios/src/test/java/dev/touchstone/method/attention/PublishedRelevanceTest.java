package dev.touchstone.method.attention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import com.google.gson.JsonObject;
import dev.touchstone.method.EncoderNodes;
import dev.touchstone.method.StoredValues;
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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The values that the released code of the ANDOR papers gives on a Transformer of its own, one sample at a time, behind a sigmoid. */
class PublishedRelevanceTest {

    private static final SeedSource SEEDS = SeedSource.of(1);

    private final NDManager manager = NDManager.newBaseManager();
    private final StoredValues stored = new StoredValues(manager);
    private GraphModel model;
    private NDArray inputs;
    private NDArray targets;

    @BeforeEach
    void read() {
        JsonObject network = stored.network("andor_encoder");
        JsonObject weights = network.getAsJsonObject("weights");
        EncoderNodes nodes =
                new EncoderNodes(name -> stored.array(weights.get(published(name))), 1e-6, Activation.RELU);
        int token = nodes.add("repeat", new Rearrangement("repeat", PublishedRelevanceTest::repeat), LayerGraph.INPUT);
        int z = nodes.add("positions", new Offset(stored.array(network.get("positional"))), token);
        z = nodes.encoder("0/", 2, z);
        z = nodes.encoder("1/", 2, z);
        int logits = nodes.dense("head", nodes.add("flatten", Rearrangement.flatten(), z));
        nodes.add("sigmoid", Activation.SIGMOID, logits);
        model = new GraphModel(nodes.graph(), 2);
        inputs = stored.array(network.getAsJsonObject("input").get("x"));
        targets = manager.create(new long[] {1});
        assertClose(model.logits(inputs), stored.array(network.get("output")));
    }

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void the_relevance_of_the_inputs() {
        assertClose(new LrpFull().attribute(model, inputs, targets, SEEDS), stored.expected("gen-andor-lrp-full", "x"));
    }

    @Test
    void the_relevance_and_the_gradient_of_attention() {
        String id = "gen-andor-attention-relevance";

        assertClose(atAttention(new AttentionRelevance("")), stored.expected(id, "attention_relevance"));
        assertClose(atAttention((graph, position) -> Rule.GRADIENT), stored.expected(id, "attention_gradient"));
    }

    @Test
    void the_attribution_to_pairs() {
        assertClose(
                new LrpTransformer().interactions(model, inputs, targets, SEEDS),
                stored.expected("gen-andor-transformer-attribution", "matrix"));
    }

    @Test
    void the_attention() {
        assertClose(
                new Attention().interactions(model, inputs, targets, SEEDS),
                stored.expected("gen-andor-attention", "max_over_heads_sum_over_layers"));
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

    private static String published(String name) {
        return name.startsWith("head")
                ? name
                : "encoder.layer."
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

    /** Up to what a stabiliser of 1e-9 makes of a quotient, which is signed here and not there. */
    private static void assertClose(NDArray actual, NDArray expected) {
        assertThat(StoredValues.difference(actual, expected), lessThan(5e-7));
    }
}
