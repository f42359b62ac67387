package dev.touchstone.randomisation;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.List;

/** A method returned maps of the trained model that cannot be compared with any other: a fault of the method, before any number. */
public final class IncomparableMapException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Faulty> faulty;
    private final int of;

    /**
     * One of them.
     *
     * @param sample what was explained
     * @param map as the method returned it
     * @param defect what is wrong with it
     */
    public record Faulty(Sample sample, Tensor map, MapDefect defect) {}

    IncomparableMapException(List<Faulty> faulty, int of) {
        super("%s in sample #%d of bucket %s; %d of %d maps of the trained model cannot be compared"
                .formatted(
                        faulty.get(0).defect().description(),
                        faulty.get(0).sample().index(),
                        faulty.get(0).sample().bucket(),
                        faulty.size(),
                        of));
        this.faulty = List.copyOf(faulty);
        this.of = of;
    }

    /** All of them, one or more, in the order of the samples. */
    public List<Faulty> faulty() {
        return faulty;
    }

    /** How many maps were looked at: one of each sample. */
    public int of() {
        return of;
    }
}
