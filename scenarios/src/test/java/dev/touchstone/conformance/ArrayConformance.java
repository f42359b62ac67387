package dev.touchstone.conformance;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs what is offered for the maps that are stored as arrays, network by network. */
final class ArrayConformance {

    private static final String TRANSFORMER = "transformer/";

    /** Twice what the source itself loses in 32 bits on gradients through attention. */
    private static final double ATTENTION = 1e-5;

    /** Rounding of sums and exponentials in 64 bits, over the largest value of a map. */
    private static final double FLOAT64 = 1e-9;

    private final GoldenFolder folder;
    private final String group;
    private final DataType type;
    private final List<Row> rows;

    private ArrayConformance(GoldenFolder folder, String group, DataType type, List<Row> rows) {
        this.folder = folder;
        this.group = group;
        this.type = type;
        this.rows = rows;
    }

    /** @param type of weights and inputs; only transformers are run in 64 bits */
    static List<Row> run(GoldenFolder folder, DataType type) {
        List<Row> rows = new ArrayList<>();
        for (String group : folder.groups()) {
            if (type == DataType.FLOAT32 || group.startsWith(TRANSFORMER)) {
                new ArrayConformance(folder, group, type, rows).run();
            }
        }
        return rows;
    }

    private void run() {
        try (NDManager manager = NDManager.newBaseManager()) {
            ArrayGroup network = ArrayGroup.read(folder, group, manager, type);
            ArrayGroup exact = ArrayGroup.read(folder, group, manager, DataType.FLOAT64);
            rows.add(
                    Row.compared(group, "logits", "logits", network.logits(type), tolerance(type, Precision.ROUNDING)));
            for (Map.Entry<String, JsonElement> method : folder.methods(group).entrySet()) {
                JsonObject entry = method.getValue().getAsJsonObject();
                for (String target : entry.getAsJsonObject("targets").keySet()) {
                    boolean mean = !group.startsWith(TRANSFORMER) && isMean(method.getKey());
                    run(mean ? exact : network, mean ? DataType.FLOAT64 : type, method.getKey(), params(entry), target);
                }
            }
        } catch (UnsupportedCaseException e) {
            rows.add(Row.unsupported(group, "network", "all", e.getMessage()));
        } catch (RuntimeException e) {
            rows.add(Row.broken(group, "network", "all", e));
        }
    }

    /** On images a mean over many points has some near a kink, where the rounding of 32 bits decides on which side they lie. */
    private static boolean isMean(String method) {
        return method.startsWith("ig_") || method.startsWith("smoothgrad") || method.startsWith("vargrad");
    }

    private void run(ArrayGroup network, DataType of, String method, JsonObject params, String target) {
        try {
            Refusals.check(group, method);
            Numbers inputs = network.inputs();
            Request request = new Request(
                    method,
                    params,
                    network.model(),
                    new Packing(Map.of("x", inputs)),
                    inputs.rowShape(),
                    GivenArrays.of(folder, group, method, params),
                    of);
            for (Answer answer : new Question(request, inputs, network.targets(target)).answers()) {
                rows.add(Row.compared(
                        group,
                        target,
                        answer.name(),
                        network.maps(method, target).compare(answer.values()),
                        tolerance(of, answer.offer().precision())));
            }
        } catch (UnsupportedCaseException e) {
            rows.add(Row.unsupported(group, target, method, e.getMessage()));
        } catch (RuntimeException e) {
            rows.add(Row.broken(group, target, method, e));
        }
    }

    private double tolerance(DataType of, Precision precision) {
        if (of == DataType.FLOAT64) {
            return FLOAT64;
        }
        return group.startsWith(TRANSFORMER) ? Math.max(precision.tolerance(), ATTENTION) : precision.tolerance();
    }

    private static JsonObject params(JsonObject entry) {
        JsonElement params = entry.get("params");
        return params == null || !params.isJsonObject() ? new JsonObject() : params.getAsJsonObject();
    }
}
