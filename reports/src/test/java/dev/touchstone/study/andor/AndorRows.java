package dev.touchstone.study.andor;

/** Rows of studies that never ran. */
public final class AndorRows {

    private AndorRows() {}

    /** A raw value of the first Transformer, of ten maps that all say something, with a chance of one half. */
    public static AndorRow row(String method, String world, String label, String measure, double value) {
        return row(method, world, "transformer", label, measure, "raw", value, 0);
    }

    /** @param world configuration and operator, e.g. {@code single-gate/and} @param constant how many of ten maps are */
    public static AndorRow row(
            String method,
            String world,
            String network,
            String label,
            String measure,
            String mode,
            double value,
            int constant) {
        int slash = world.indexOf('/');
        return new AndorRow(
                method,
                world.substring(0, slash),
                world.substring(slash + 1),
                network,
                "0",
                label,
                measure,
                mode,
                value,
                Double.NaN,
                Double.NaN,
                10,
                constant,
                0,
                0.5);
    }

    /** The same value of another model. */
    public static AndorRow ofSeed(String seed, double value, AndorRow row) {
        return new AndorRow(
                row.method(),
                row.configuration(),
                row.top(),
                row.network(),
                seed,
                row.label(),
                row.measure(),
                row.mode(),
                value,
                row.lower(),
                row.upper(),
                row.n(),
                row.constant(),
                row.notFinite(),
                row.chance());
    }
}
