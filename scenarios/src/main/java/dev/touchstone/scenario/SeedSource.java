package dev.touchstone.scenario;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The only source of randomness: a tree of named streams under one base seed.
 *
 * <p>Each stream's seed is a SHA-256 hash of the base seed and the names on its path, so a draw added to one stream shifts
 * nothing in another. Equal paths give equal streams, on every machine.
 */
public final class SeedSource {

    private final byte[] path;
    private final int firstSample;

    private SeedSource(byte[] path, int firstSample) {
        this.path = path;
        this.firstSample = firstSample;
    }

    /** The root of the tree of this base seed. */
    public static SeedSource of(long base) {
        return new SeedSource(
                digest(
                        new byte[0],
                        ByteBuffer.allocate(Long.BYTES).putLong(base).array()),
                0);
    }

    /** The source for one purpose; it starts counting samples at 0 again. */
    public SeedSource child(String purpose) {
        return new SeedSource(digest(path, purpose.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** The source for one index of a purpose. */
    public SeedSource child(String purpose, long index) {
        return child(purpose).child(Long.toString(index));
    }

    /** This source, for a batch whose row 0 is the sample with the given index: see {@link #sample(int)}. */
    public SeedSource startingAt(int index) {
        return new SeedSource(path, index);
    }

    /**
     * The source for one row of the batch at hand. It depends on the sample's own index and not on how samples were cut
     * into batches, so a method that draws from it gives each sample the same map in any chunk.
     */
    public SeedSource sample(int row) {
        return child("sample", (long) firstSample + row);
    }

    /** A fresh generator at the start of this stream. */
    public RandomGenerator random() {
        return new SplittableRandom(seed());
    }

    /** A fresh generator at the start of the stream for this purpose. */
    public RandomGenerator random(String purpose) {
        return child(purpose).random();
    }

    /** The 64-bit seed of this stream. */
    public long seed() {
        return ByteBuffer.wrap(path).getLong();
    }

    private static byte[] digest(byte[] parent, byte[] name) {
        MessageDigest sha = Sha256.digest();
        sha.update(parent);
        sha.update(name);
        return sha.digest();
    }
}
