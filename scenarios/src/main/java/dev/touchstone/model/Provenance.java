package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.engine.Engine;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The versions and the device that made a model. */
final class Provenance {

    private Provenance() {}

    static Map<String, String> of(Device device) {
        Map<String, String> provenance = new TreeMap<>();
        provenance.put(
                "touchstone",
                Optional.ofNullable(Provenance.class.getPackage().getImplementationVersion())
                        .orElse("unpackaged"));
        provenance.put(
                "engine",
                Engine.getInstance().getEngineName() + " "
                        + Engine.getInstance().getVersion());
        provenance.put("djl", Engine.getDjlVersion());
        provenance.put("java", System.getProperty("java.version"));
        provenance.put("machine", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        provenance.put("device", device.toString());
        return provenance;
    }
}
