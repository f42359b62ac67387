package dev.touchstone.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A network of one's own as a TorchScript file, weights included.
 *
 * @param sha256 of the file's bytes, lower-case hexadecimal; what the key of a model holds, wherever the file lies
 * @see OwnNetwork#torchScript(String, Path)
 */
public record TorchScript(String id, Path file, String sha256) implements OwnNetwork {

    private static final String HOW = "write one with torch.jit.trace(model.eval(), example).save(path)";

    public TorchScript {
        OwnId.require(id);
    }

    /** The file as it is now. */
    static TorchScript of(String id, Path file) {
        OwnId.require(id);
        return new TorchScript(id, file, Sha256.of(read(id, file)));
    }

    private static byte[] read(String id, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "the TorchScript file %s of the network %s is not there; %s".formatted(file, id, HOW));
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
                throw new IllegalArgumentException(
                        "the file %s of the network %s is no zip archive, as a TorchScript file is; %s"
                                .formatted(file, id, HOW));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the TorchScript file %s of the network %s cannot be read".formatted(file, id), e);
        }
    }

    /**
     * The file's bytes, which are those that the recipe was made with.
     *
     * @throws IllegalStateException if they have changed
     * @throws IllegalArgumentException if the file is gone
     * @throws UncheckedIOException if it cannot be read
     */
    public byte[] bytes() {
        byte[] bytes = read(id, file);
        if (!Sha256.of(bytes).equals(sha256)) {
            throw new IllegalStateException(
                    "the TorchScript file %s of the network %s has changed since the recipe was made; make it anew"
                            .formatted(file, id));
        }
        return bytes;
    }

    @Override
    public String specification() {
        return "torchscript " + id + " " + sha256;
    }

    @Override
    public boolean isGiven() {
        return true;
    }
}
