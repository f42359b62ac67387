package dev.touchstone.study.plan;

import dev.touchstone.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** The worlds that a study can be made of, by the names of their setting, network and background. Names are {@code [a-z0-9.-]+}. */
public interface StudyWorlds {

    /** All settings, in the order of the results. */
    List<String> settings();

    /** All networks, in the order of the results. */
    List<String> networks();

    /** All backgrounds, in the order of the results; the first is the default. */
    List<String> backgrounds();

    /** The network that a setting is studied with if none is named. */
    String ownNetwork(String setting);

    /** The world, if there is one of these three. */
    Optional<Scenario> find(String setting, String network, String background);
}
