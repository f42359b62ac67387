package dev.touchstone.study.plan;

import dev.touchstone.measure.Measure;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.control.Oracle;
import dev.touchstone.method.control.RandomMap;
import dev.touchstone.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a study computes: every method on every world.
 *
 * @param worlds in the order of the results
 * @param methods in the order of the results
 * @param measures what is measured of each map
 * @param samples of each bucket
 * @param baseSeed the base of all random streams
 */
public record StudyPlan(
        List<StudyWorld> worlds, List<SaliencyMethod> methods, List<Measure> measures, int samples, long baseSeed) {

    /** @throws IllegalArgumentException if there is nothing to do, or no sample */
    public StudyPlan {
        worlds = List.copyOf(worlds);
        methods = List.copyOf(methods);
        measures = List.copyOf(measures);
        if (worlds.isEmpty() || methods.isEmpty() || measures.isEmpty() || samples < 1) {
            throw new IllegalArgumentException(
                    "a study needs a world, a method, a measure and a sample, but has %d, %d, %d and %d of them"
                            .formatted(worlds.size(), methods.size(), measures.size(), samples));
        }
    }

    /**
     * The plan of what a filter leaves.
     *
     * @throws IllegalArgumentException with the known names, if the filter names something unknown, or worlds of which none exists
     */
    public static StudyPlan of(StudyFilter filter, StudyWorlds known, List<Measure> measures, int samples, long seed) {
        return new StudyPlan(
                worlds(filter, known),
                StudyMethods.chosen(filter.methods(), filter.groups()),
                StudyMeasures.chosen(filter.measures(), measures),
                samples,
                seed);
    }

    private static List<StudyWorld> worlds(StudyFilter filter, StudyWorlds known) {
        List<String> settings = Choice.of("setting", filter.settings(), known.settings(), known.settings());
        List<String> networks = Choice.of("network", filter.networks(), known.networks(), List.of());
        List<String> backgrounds = Choice.of(
                "background",
                filter.backgrounds(),
                known.backgrounds(),
                known.backgrounds().subList(0, 1));
        List<StudyWorld> worlds = new ArrayList<>();
        for (String background : backgrounds) {
            for (String setting : settings) {
                for (String network : networks.isEmpty() ? List.of(known.ownNetwork(setting)) : networks) {
                    Optional<Scenario> scenario = known.find(setting, network, background);
                    scenario.ifPresent(found -> worlds.add(new StudyWorld(setting, network, background, found)));
                }
            }
        }
        if (worlds.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no world of the settings %s, the networks %s and the backgrounds %s"
                            .formatted(settings, networks.isEmpty() ? "of their own" : networks, backgrounds));
        }
        return worlds;
    }

    /**
     * A name for the files of what was computed with these samples, seed and measures, so that another choice of them leaves these alone,
     * e.g. {@code samples-100_seed-1_measures-0f3a91c2}. Two choices of measures may share one, if rarely.
     */
    public String folder() {
        List<String> names = measures.stream().map(Measure::name).toList();
        return "samples-%d_seed-%d_measures-%08x".formatted(samples, baseSeed, names.hashCode());
    }

    /** The methods that each world is computed for: the scale of the measures first, then those asked for. */
    public List<SaliencyMethod> computed() {
        Map<String, SaliencyMethod> computed = new LinkedHashMap<>();
        measures.forEach(measure -> computed.put(oracleOf(measure).id(), oracleOf(measure)));
        computed.put(random().id(), random());
        methods.forEach(method -> computed.putIfAbsent(method.id(), method));
        return List.copyOf(computed.values());
    }

    /** The map that cannot be better by this measure: the oracle on its kind of mask. */
    public static SaliencyMethod oracleOf(Measure measure) {
        return new Oracle(measure.mask());
    }

    /** The map that knows nothing. */
    public static SaliencyMethod random() {
        return new RandomMap();
    }
}
