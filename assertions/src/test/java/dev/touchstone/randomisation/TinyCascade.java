package dev.touchstone.randomisation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.conformance.Numbers;
import dev.touchstone.conformance.TinyResNet;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.BlockModel;
import dev.touchstone.model.GoldenBlocks;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The small residual network of Quantus' whole tests: trained, or with the weights of some layers replaced by its random ones. */
final class TinyCascade {

    private static final Quantus QUANTUS = Quantus.stored();
    private static final int CLASSES = 3;
    private static final int CHANNELS = 3;
    private static final int SIDE = 16;
    private static final Numbers INPUTS = QUANTUS.array("resnet_tiny/x.npy");
    private static final Numbers TARGETS = QUANTUS.array("quantus/mprt/y.npy");

    private TinyCascade() {}

    /** Its layers with parameters, from input to output. */
    static List<ParameterGroup> layers() {
        Map<String, List<String>> byLayer = QUANTUS.parameters().stream()
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.indexOf('.')), LinkedHashMap::new, Collectors.toList()));
        return byLayer.entrySet().stream()
                .map(layer -> new ParameterGroup(layer.getKey(), layer.getValue(), 1))
                .toList();
    }

    /** What is asked of the trained network and then at each step, by the name that Quantus gives it. */
    static <T> Map<String, T> steps(CascadeOrder order, Function<BlockModel, T> asked) {
        List<ParameterGroup> layers = layers();
        List<List<ParameterGroup>> steps = order.steps(layers);
        Map<String, T> answers = new LinkedHashMap<>();
        answers.put("original", with(List.of(), asked));
        for (int t = 0; t < steps.size(); t++) {
            answers.put(order.newlyRandom(layers, t).name(), with(steps.get(t), asked));
        }
        return answers;
    }

    private static <T> T with(List<ParameterGroup> random, Function<BlockModel, T> asked) {
        List<String> replaced =
                random.stream().flatMap(group -> group.parameters().stream()).toList();
        Map<String, Numbers> weights = new LinkedHashMap<>();
        for (String name : QUANTUS.parameters()) {
            String folder = replaced.contains(name) ? "quantus/mprt/randomised/" : "resnet_tiny/weights/";
            weights.put(name, QUANTUS.array(folder + name + ".npy"));
        }
        try (NDManager manager = NDManager.newBaseManager()) {
            List<Tensor> tensors = weights.values().stream()
                    .map(weight -> Tensor.of(floats(weight.values()), weight.shape()))
                    .toList();
            return asked.apply(GoldenBlocks.load(
                    TinyResNet.build(weights),
                    CLASSES,
                    new Shape(1, CHANNELS, SIDE, SIDE),
                    tensors,
                    manager,
                    DataType.FLOAT32));
        }
    }

    /** The maps of all inputs, channels summed. */
    static List<MapGrid> maps(BlockModel model, SaliencyMethod method) {
        return maps(model, method, INPUTS);
    }

    static List<MapGrid> maps(BlockModel model, SaliencyMethod method, Numbers inputs) {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray targets = manager.create(IntStream.range(0, TARGETS.rows())
                    .mapToLong(k -> (long) TARGETS.values()[k])
                    .toArray());
            NDArray maps = method.attribute(model, batch(inputs, manager), targets, SeedSource.of(1));
            float[] values = maps.toFloatArray();
            return IntStream.range(0, inputs.rows())
                    .mapToObj(row -> channelSum(values, row * inputs.rowSize()))
                    .toList();
        }
    }

    /** In 32 bits, as Quantus sums them, so that what ties there ties here. */
    private static MapGrid channelSum(float[] values, int from) {
        double[] sums = new double[SIDE * SIDE];
        for (int k = 0; k < sums.length; k++) {
            float sum = 0;
            for (int channel = 0; channel < CHANNELS; channel++) {
                sum += values[from + channel * sums.length + k];
            }
            sums[k] = sum;
        }
        return new MapGrid(SIDE, SIDE, sums);
    }

    /** The logits of all inputs. */
    static List<float[]> logits(BlockModel model) {
        try (NDManager manager = NDManager.newBaseManager()) {
            float[] all = model.logits(batch(INPUTS, manager)).toFloatArray();
            return IntStream.range(0, INPUTS.rows())
                    .mapToObj(row -> Arrays.copyOfRange(all, row * CLASSES, (row + 1) * CLASSES))
                    .toList();
        }
    }

    static Numbers inputs() {
        return INPUTS;
    }

    private static NDArray batch(Numbers inputs, NDManager manager) {
        return manager.create(floats(inputs.values()), new Shape(inputs.rows(), CHANNELS, SIDE, SIDE));
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int k = 0; k < floats.length; k++) {
            floats[k] = (float) values[k];
        }
        return floats;
    }
}
