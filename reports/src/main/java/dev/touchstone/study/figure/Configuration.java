package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;

/**
 * What a figure holds fast: the network, by its family, and the background.
 *
 * @param network {@code cnn} for each setting's own (simple or complex CNN), {@code cnn-robust} for its robust sister, else the id
 * @param background the background's id
 */
record Configuration(String network, String background) {

    /** That of the paper's main experiments. */
    static final Configuration PLAIN = new Configuration("cnn", "black");

    static Configuration of(StudyRow row) {
        return new Configuration(family(row.setting(), row.network()), row.background());
    }

    /** In words, for titles. */
    String text() {
        return network + ", " + background;
    }

    private static String family(String setting, String network) {
        String own = setting.startsWith("simple-") ? "simple-cnn" : "complex-cnn";
        return network.equals(own) || network.equals(own + "-robust") ? network.substring(own.length() - 3) : network;
    }
}
