package dev.touchstone.method;

/** Decides how many samples each call of a method gets. */
interface ChunkPlan {

    /** The size of the next chunk. @param left how many samples are to be done, at least 1 @return from 1 to left */
    int next(int left);

    /** A chunk is done. */
    void took(int count, long nanos);

    /** A chunk of two samples or more did not fit the memory; it is to be done again in smaller ones. */
    void wasTooLarge(int count);

    /** The work is done; there may be more. */
    void rest();
}
