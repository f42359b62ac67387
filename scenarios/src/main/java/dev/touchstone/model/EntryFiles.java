package dev.touchstone.model;

import java.io.IOException;
import java.util.Optional;

/** The files of one kept model, wherever they lie. */
interface EntryFiles {

    /** The weights, as {@link Safetensors}. */
    String WEIGHTS = "model.safetensors";
    /** The {@link ModelManifest}, as JSON. */
    String MANIFEST = "manifest.json";

    /** What a file holds; empty if there is none of this name. */
    Optional<byte[]> bytes(String name) throws IOException, DamagedEntryException;
}
