package dev.touchstone.model;

/** A model did not learn its scenario's rule: no method can be judged on it. The message holds the whole table. */
public final class ModelNotVerifiedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ModelManifest manifest;

    ModelNotVerifiedException(ModelManifest manifest) {
        super("the model of %s, seed %d (base %d) %s:%n%s"
                .formatted(
                        manifest.scenario(),
                        manifest.seed(),
                        manifest.baseSeed(),
                        failure(manifest),
                        manifest.verification().table()));
        this.manifest = manifest;
    }

    private static String failure(ModelManifest manifest) {
        return manifest.samples() == 0
                ? "is given and does not follow its rule"
                : "did not learn its rule in %,d samples".formatted(manifest.samples());
    }

    /** What was trained and how far it came. */
    public ModelManifest manifest() {
        return manifest;
    }
}
