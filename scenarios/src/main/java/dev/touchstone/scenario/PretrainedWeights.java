package dev.touchstone.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;

/**
 * Weights from a file for the convolutions of a network, which training then leaves as they are.
 *
 * @param file in the safetensors format, of 32-bit, 16-bit or bfloat16 floats, under torchvision's names: {@code features.0.weight} to
 *     {@code features.28.bias} for VGG16
 * @param sha256 of the file's bytes, lower-case hexadecimal; what the key of a model holds, wherever the file lies
 */
public record PretrainedWeights(Path file, String sha256) {

    /**
     * The file as it is now.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static PretrainedWeights of(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, Sha256.digest())) {
            digest.transferTo(OutputStream.nullOutputStream());
            return new PretrainedWeights(
                    file, Sha256.hex(digest.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("the pretrained weights " + file + " cannot be read", e);
        }
    }

    /** What the key of a model says of them. */
    String specification() {
        return "pretrained " + sha256;
    }
}
