package dev.touchstone.method;

import ai.djl.Device;
import dev.touchstone.model.TrainedModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds for each method, network and device how many samples a call should get, on the work at hand and with no map in vain: the first
 * chunks are of 16, 32, ... 256 samples, as far as there are that many, and the fastest per map is kept in memory and in a file. A size
 * that does not fit the memory is halved and not tried again. Threads may share it.
 *
 * <p>The size of a chunk can show in the last digit of a map. So maps of the run that measures may differ that little from those of
 * later runs on the same machine, which take what was kept from their first map on and agree to the bit.
 */
public final class ChunkTuner {

    private final ChunkFile file;
    private final Map<String, ChunkSearch> searches = new HashMap<>();

    /**
     * @param directory where to keep what was found, in {@code chunks.txt}: that of the models. It need neither exist nor be writable;
     *     then it is found again by the next run
     */
    public ChunkTuner(Path directory) {
        this.file = new ChunkFile(directory.resolve("chunks.txt"));
    }

    ChunkPlan plan(SaliencyMethod method, TrainedModel model) {
        // What does not look at the model has nothing to gain.
        return method.needs() == Needs.NOTHING
                ? new FixedChunk(Explainer.DEFAULT_CHUNK)
                : plan(line(method, model.network(), model.device()));
    }

    synchronized ChunkPlan plan(String line) {
        return searches.computeIfAbsent(line, key -> new ChunkSearch(file.chunk(key), found -> file.keep(key, found)));
    }

    static String line(SaliencyMethod method, String network, Device device) {
        String where = device.isGpu() ? "gpu:" + device.getDeviceId() : device.getDeviceType();
        return "%s %s on %s, %s"
                .formatted(method.id(), new TreeMap<>(method.parameters()), network, where)
                .replaceAll("\\s+", " ");
    }
}
