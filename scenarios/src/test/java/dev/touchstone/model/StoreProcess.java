package dev.touchstone.model;

import ai.djl.Device;
import java.nio.file.Path;

/** A process that asks a store for the model of the tiny world, and says on its output whether it trained. */
final class StoreProcess {

    /** Verified after about 120 steps. */
    static final TinyWorld WORLD = new TinyWorld(0.9, 100_000);

    private StoreProcess() {}

    /** Argument: the store's directory. */
    public static void main(String[] arguments) {
        boolean[] trained = new boolean[1];
        ModelStore store = new ModelStore(Path.of(arguments[0]), ModelStore.Mode.STORE, state -> {
            if (!trained[0]) {
                trained[0] = true;
                System.out.println("TRAINING");
            }
        });
        System.out.println("ASKING");
        try (TrainedModel model = store.obtain(WORLD, 0, 1, Device.cpu())) {
            System.out.println(
                    (trained[0] ? "TRAINED " : "LOADED ") + model.manifest().weightsSha256());
        }
    }
}
