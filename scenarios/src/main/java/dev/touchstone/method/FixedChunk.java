package dev.touchstone.method;

/** Chunks of one size, and of half of it where that does not fit the memory. */
final class FixedChunk implements ChunkPlan {

    private int size;

    FixedChunk(int size) {
        this.size = size;
    }

    @Override
    public int next(int left) {
        return Math.min(size, left);
    }

    @Override
    public void took(int count, long nanos) {}

    @Override
    public void wasTooLarge(int count) {
        size = count / 2;
    }

    @Override
    public void rest() {}
}
