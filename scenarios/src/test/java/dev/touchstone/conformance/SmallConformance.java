package dev.touchstone.conformance;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs what is offered for small cases. */
final class SmallConformance {

    private final DataType type;
    private final List<Row> rows = new ArrayList<>();

    /** @param type of weights and inputs */
    SmallConformance(DataType type) {
        this.type = type;
    }

    static List<Row> run(GoldenFolder folder, DataType type) {
        SmallConformance conformance = new SmallConformance(type);
        for (Map.Entry<String, JsonObject> file : folder.small().entrySet()) {
            for (SmallCase small : SmallCase.of(file.getKey(), file.getValue())) {
                conformance.run(small);
            }
        }
        return conformance.rows;
    }

    private void run(SmallCase small) {
        try (NDManager manager = NDManager.newBaseManager()) {
            Refusals.check(small.source(), small.method());
            if (small.layers() == null || small.inputs().isEmpty()) {
                throw new UnsupportedCaseException("the case has no network as a list of layers");
            }
            Packing packing = new Packing(small.inputs());
            Numbers inputs = packing.inputs(small.inputs());
            LayerListReader.Network network = LayerListReader.read(small.layers(), packing, inputs, manager, type);
            long[] targets = Targets.of(small.target(), network.output(), inputs.rows());
            Given given = new Given(packing.pack(small.baseline()), mask(small, packing), null, null);
            Numbers expected = expected(small, packing);
            Request request = new Request(
                    small.method(), small.params(), network.model(), packing, inputs.rowShape(), given, type);
            run(small, new Question(request, inputs, targets), expected);
        } catch (UnsupportedCaseException e) {
            rows.add(Row.unsupported(small.source(), small.id(), small.method(), e.getMessage()));
        } catch (RuntimeException e) {
            rows.add(Row.broken(small.source(), small.id(), small.method(), e));
        }
    }

    private void run(SmallCase small, Question question, Numbers expected) {
        for (Answer answer : question.answers()) {
            SmallTolerance tolerance =
                    SmallTolerance.of(small.tolerance(), expected, answer.offer(), type == DataType.FLOAT64);
            rows.add(Row.compared(
                    small.source(),
                    small.id(),
                    answer.name(),
                    tolerance.errors(answer.values(), expected),
                    tolerance.bound()));
        }
    }

    private static Numbers mask(SmallCase small, Packing packing) {
        return small.params().has("feature_mask") ? packing.pack(small.params().getAsJsonObject("feature_mask")) : null;
    }

    /** One map for each input, laid out as the inputs are; or the one map of something else. */
    private static Numbers expected(SmallCase small, Packing packing) {
        if (packing.names(small.expected())) {
            return packing.all(packing.pack(small.expected()));
        }
        if (small.expected().size() != 1) {
            throw new UnsupportedCaseException(
                    "several outputs " + small.expected().keySet() + " are not read here");
        }
        return Numbers.of(small.expected().entrySet().iterator().next().getValue());
    }
}
