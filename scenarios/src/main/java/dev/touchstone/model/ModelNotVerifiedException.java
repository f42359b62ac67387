package dev.touchstone.model;

/** A model did not learn its scenario's rule: no method can be judged on it. The message holds the whole table. */
public final class ModelNotVerifiedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ModelManifest manifest;

    ModelNotVerifiedException(ModelManifest manifest) {
        super("the model of %s, seed %d (base %d) did not learn its rule in %,d samples:%n%s"
                .formatted(
                        manifest.scenario(),
                        manifest.seed(),
                        manifest.baseSeed(),
                        manifest.samples(),
                        manifest.verification().table()));
        this.manifest = manifest;
    }

    /** What was trained and how far it came. */
    public ModelManifest manifest() {
        return manifest;
    }
}
