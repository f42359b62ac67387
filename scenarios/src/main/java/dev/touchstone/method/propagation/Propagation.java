package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.NoLayersException;
import dev.touchstone.model.layer.Tape;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The walk from the logits back through a recorded pass. A layer whose output is read by several others gets the sum of their messages.
 */
public final class Propagation {

    private Propagation() {}

    /** The model's layers. @throws UnsupportedLayerException if they cannot be read */
    public static LayerGraph layers(ExplainedModel model, String method) {
        try {
            return model.layers();
        } catch (NoLayersException e) {
            throw UnsupportedLayerException.unread(method, e.getMessage());
        }
    }

    /**
     * The derivative of each row's target logit with respect to what one layer gave, or to the input.
     *
     * @param position of the layer, or {@link LayerGraph#INPUT}
     * @param targets (n)
     * @return of the layer's output's shape; zero if no path leads there
     */
    public static NDArray gradient(int position, Tape tape, NDArray targets) {
        NDArray start = Start.ONE.message(tape.logits(), targets);
        return to(position, tape, start, (graph, layer) -> Rule.GRADIENT);
    }

    /** The message that arrives at the network's input. */
    static NDArray toInput(Tape tape, NDArray start, Rules rules) {
        return to(LayerGraph.INPUT, tape, start, rules);
    }

    /**
     * The message that arrives at the output of one layer, or at the input; zero if no path leads there.
     *
     * @param start the message at the logits, (n, classes)
     */
    public static NDArray to(int position, Tape tape, NDArray start, Rules rules) {
        LayerGraph graph = tape.graph();
        Map<Integer, NDArray> messages = new HashMap<>();
        messages.put(graph.last(), start);
        for (int i = graph.last(); i > position; i--) {
            // What was passed on is closed at once: memory that is free again is taken again while it is still in the
            // caches.
            NDArray message = messages.remove(i);
            if (message != null) {
                NDList back = rules.at(graph, i).back(tape.step(i), message);
                hand(graph.node(i), back, messages);
                if (message != start && messages.values().stream().noneMatch(pending -> pending == message)) {
                    message.close();
                }
            }
        }
        NDArray arrived = messages.get(position);
        return arrived == null ? tape.value(position).zerosLike() : arrived;
    }

    /**
     * The messages that arrive at the outputs of several layers, in one walk.
     *
     * @param positions of layers, one or more
     * @return one for each position, in their order; zero if no path leads there
     */
    public static List<NDArray> toEach(List<Integer> positions, Tape tape, NDArray start, Rules rules) {
        Map<Integer, NDArray> copies = new HashMap<>();
        int first = Collections.min(positions);
        copies.put(first, to(first, tape, start, (graph, position) -> {
            Rule rule = rules.at(graph, position);
            return positions.contains(position) ? copying(rule, position, copies) : rule;
        }));
        return positions.stream()
                .map(position -> copies.computeIfAbsent(
                        position, away -> tape.value(away).zerosLike()))
                .toList();
    }

    /** The message is closed when it has been passed on, so a copy is kept. */
    private static Rule copying(Rule rule, int position, Map<Integer, NDArray> copies) {
        return (step, message) -> {
            copies.put(position, message.duplicate());
            return rule.back(step, message);
        };
    }

    private static void hand(LayerNode node, NDList back, Map<Integer, NDArray> messages) {
        for (int input = 0; input < back.size(); input++) {
            messages.merge(node.inputs().get(input), back.get(input), NDArray::add);
        }
    }
}
