package dev.touchstone.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;

/** Manifests as JSON. */
final class ManifestJson {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ManifestJson() {}

    static byte[] write(ModelManifest manifest) {
        return JSON.toJson(manifest).getBytes(StandardCharsets.UTF_8);
    }

    static ModelManifest read(byte[] bytes) throws DamagedEntryException {
        try {
            ModelManifest manifest = JSON.fromJson(new String(bytes, StandardCharsets.UTF_8), ModelManifest.class);
            if (manifest == null || manifest.verification() == null) {
                throw new DamagedEntryException("its manifest is incomplete");
            }
            return manifest;
        } catch (RuntimeException e) {
            // Gson throws bare RuntimeExceptions where a record refuses what it read.
            throw new DamagedEntryException("its manifest is no JSON of ours: " + e.getMessage(), e);
        }
    }
}
