package dev.touchstone.model;

import java.util.List;
import java.util.Locale;

/** Models that were built, as a table for people. */
record BuiltModels(List<EntryContent> models) {

    private static final String ROW = "%-32s %8s %10s %13s %12s %11s%n";

    /**
     * A line a model: what training took, the shares of the worst bucket and the worst probe, and the bytes of its two files; then their
     * sum, and of each model that was not verified its whole verification table.
     */
    String table() {
        StringBuilder table =
                new StringBuilder(ROW.formatted("model", "seconds", "samples", "worst bucket", "worst probe", "bytes"));
        models.forEach(model -> table.append(row(model)));
        table.append(ROW.formatted(
                "all",
                format(
                        "%.1f",
                        models.stream().mapToDouble(m -> m.manifest().seconds()).sum()),
                format(
                        "%,d",
                        models.stream().mapToLong(m -> m.manifest().samples()).sum()),
                "",
                "",
                format("%,d", models.stream().mapToLong(BuiltModels::bytes).sum())));
        models.stream()
                .map(EntryContent::manifest)
                .filter(manifest -> !manifest.verification().verified())
                .forEach(manifest -> table.append("not verified, and not written: %s, seed %d%n%s"
                        .formatted(
                                manifest.scenario(),
                                manifest.seed(),
                                manifest.verification().table())));
        return table.toString();
    }

    private static String row(EntryContent model) {
        ModelManifest manifest = model.manifest();
        return ROW.formatted(
                manifest.scenario(),
                format("%.1f", manifest.seconds()),
                format("%,d", manifest.samples()),
                format("%.4f", manifest.verification().worstBucket()),
                format("%.4f", manifest.verification().worstProbe()),
                format("%,d", bytes(model)));
    }

    private static String format(String form, Object value) {
        return String.format(Locale.ROOT, form, value);
    }

    private static long bytes(EntryContent model) {
        return (long) Safetensors.write(model.weights()).length + ManifestJson.write(model.manifest()).length;
    }
}
