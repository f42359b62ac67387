package dev.touchstone.model;

import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.Tensor;
import java.io.IOException;
import java.util.Map;

/**
 * A model as it is kept.
 *
 * @param weights each parameter's values, by name
 */
record EntryContent(ModelManifest manifest, Map<String, Tensor> weights, ModelOrigin origin) {

    /** Reads a model and holds it against its key and its hash. @throws DamagedEntryException if it is not what was written */
    static EntryContent read(ModelKey key, EntryFiles files, ModelOrigin origin)
            throws IOException, DamagedEntryException {
        byte[] manifestBytes = required(files, EntryFiles.MANIFEST);
        byte[] weights = required(files, EntryFiles.WEIGHTS);
        ModelManifest manifest = ManifestJson.read(manifestBytes);
        if (manifest.formatVersion() != ModelKey.FORMAT_VERSION) {
            throw new DamagedEntryException("it has format %d, and this version reads format %d"
                    .formatted(manifest.formatVersion(), ModelKey.FORMAT_VERSION));
        }
        if (!key.hash().equals(manifest.key())) {
            throw new DamagedEntryException("its manifest is that of another model, " + manifest.key());
        }
        if (!Sha256.of(weights).equals(manifest.weightsSha256())) {
            throw new DamagedEntryException("its weights do not have the hash that its manifest names");
        }
        return new EntryContent(manifest, Safetensors.read(weights), origin);
    }

    private static byte[] required(EntryFiles files, String name) throws IOException, DamagedEntryException {
        return files.bytes(name).orElseThrow(() -> new DamagedEntryException("it has no file " + name));
    }
}
