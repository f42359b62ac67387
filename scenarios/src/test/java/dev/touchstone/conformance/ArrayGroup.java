package dev.touchstone.conformance;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.ExplainedModel;
import java.util.Arrays;

/** One network with the inputs whose maps are stored as arrays. */
record ArrayGroup(GoldenFolder folder, String name, Numbers inputs, ExplainedModel model) {

    /** @throws UnsupportedCaseException if the network is of no kind that is known here */
    static ArrayGroup read(GoldenFolder folder, String name, NDManager manager, DataType type) {
        Numbers inputs = folder.array(inputs(folder, name));
        return new ArrayGroup(folder, name, inputs, GoldenNetworks.build(folder, name, inputs, manager, type));
    }

    /** Those in the network's own folder or one above it, or the images. */
    private static String inputs(GoldenFolder folder, String name) {
        for (String at = name; !at.isEmpty(); at = at.contains("/") ? at.substring(0, at.lastIndexOf('/')) : "") {
            if (folder.has(at + "/x.npy")) {
                return at + "/x.npy";
            }
        }
        return "images/x.npy";
    }

    /** The errors of the logits, over the largest of them. */
    Errors logits(DataType type) {
        Numbers stored = folder.array(name + "/logits_f64.npy");
        Errors errors = new Errors();
        try (NDManager manager = NDManager.newBaseManager()) {
            Numbers logits = Numbers.of(model.logits(inputs.on(manager, type)));
            for (int i = 0; i < stored.values().length; i++) {
                errors.add(logits.values()[i], stored.values()[i], stored.largest(), "value " + i);
            }
        }
        return errors;
    }

    /** The predicted classes, or one class for all. */
    long[] targets(String target) {
        if (target.equals("pred")) {
            return Arrays.stream(folder.array(name + "/pred.npy").values())
                    .mapToLong(value -> (long) value)
                    .toArray();
        }
        if (!target.matches("t\\d+")) {
            throw new UnsupportedCaseException("the target " + target + " is not read here");
        }
        long[] targets = new long[inputs.rows()];
        Arrays.fill(targets, Long.parseLong(target.substring(1)));
        return targets;
    }

    StoredMaps maps(String method, String target) {
        return new StoredMaps(folder, name + "/" + method, target);
    }
}
