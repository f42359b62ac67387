package dev.touchstone.engine.execution;

import dev.touchstone.ModelSummary;
import dev.touchstone.SaliencyRun;
import dev.touchstone.Sampling;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.MethodWatch;
import dev.touchstone.method.MisbehavingMethodException;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The run that a test body gets. For the thread of its test. Closing it frees the copies of its model and gives the model back. */
final class LiveRun implements SaliencyRun, AutoCloseable {

    private final Scenario scenario;
    private final RunSettings settings;
    private final ModelSource models;
    private final SaliencyMethod underTest;
    private final SeedSource seeds;
    private final HeldOutSamples samples;
    private final GrowingMaps<Explanation> maps;
    private final Map<String, GrowingMaps<Explanation>> controls = new HashMap<>();
    private final Map<String, GrowingMaps<Interactions>> matricesOfControls = new HashMap<>();
    private final List<Evidence> evidence = new CopyOnWriteArrayList<>();
    private final RunCopies copies;
    private GrowingMaps<Interactions> matrices;
    private final MethodWatch watch = new MethodWatch();
    private volatile ModelLease lease;
    private volatile ModelSummary model;
    private OpenModel open;

    LiveRun(Scenario scenario, SaliencyMethod underTest, RunSettings settings, ModelSource models) {
        this.scenario = scenario;
        this.settings = settings;
        this.models = models;
        this.underTest = underTest;
        this.seeds = SeedSource.of(settings.baseSeed()).child(scenario.id().value());
        this.samples = new HeldOutSamples(scenario, seeds);
        this.maps = mapsOf(underTest);
        this.copies = new RunCopies(
                count -> openModel().copies(underTest, samples.inTurn(count), seeds.child("randomisation")));
    }

    private GrowingMaps<Explanation> mapsOf(SaliencyMethod method) {
        return new GrowingMaps<>(
                method, (open, batch, own) -> open.explain(method, batch, own), samples, seeds, this::openModel);
    }

    private GrowingMaps<Interactions> matricesOf(SaliencyMethod method) {
        if (!(method instanceof SecondOrderMethod pairs)) {
            throw new IllegalArgumentException("the method " + method.id()
                    + " attributes to single inputs, not to pairs; interactions need a SecondOrderMethod");
        }
        return new GrowingMaps<>(
                pairs,
                (open, batch, own) -> open.explainInteractions(pairs, batch, own),
                samples,
                seeds,
                this::openModel);
    }

    private OpenModel openModel() {
        if (lease == null) {
            lease = models.lease(scenario, settings.seed());
            open = lease.model().watchedBy(watch);
            model = open.summary();
        }
        return open;
    }

    @Override
    public Scenario scenario() {
        return scenario;
    }

    @Override
    public String method() {
        return underTest.id();
    }

    @Override
    public ModelSummary model() {
        openModel();
        return model;
    }

    /** The model, if one was asked for. */
    Optional<ModelSummary> modelIfAsked() {
        return Optional.ofNullable(model);
    }

    @Override
    public int seed() {
        return settings.seed();
    }

    @Override
    public long baseSeed() {
        return settings.baseSeed();
    }

    @Override
    public Sampling sampling() {
        return settings.sampling();
    }

    @Override
    public List<Explanation> explain(Bucket bucket, int count) {
        return maps.first(bucket, count);
    }

    @Override
    public List<Explanation> explain(String methodId, Bucket bucket, int count) {
        return controls.computeIfAbsent(methodId, id -> mapsOf(MethodCatalog.get(id)))
                .first(bucket, count);
    }

    @Override
    public List<Interactions> interactions(Bucket bucket, int count) {
        if (matrices == null) {
            matrices = matricesOf(underTest);
        }
        return matrices.first(bucket, count);
    }

    @Override
    public List<Interactions> interactions(String methodId, Bucket bucket, int count) {
        return matricesOfControls
                .computeIfAbsent(methodId, id -> matricesOf(MethodCatalog.get(id)))
                .first(bucket, count);
    }

    @Override
    public ModelCopies copies(int count) {
        return copies.of(count);
    }

    @Override
    public Optional<Path> picture(String name) {
        return settings.drawn() ? Optional.of(RunDirectory.picture(settings.directory(), name)) : Optional.empty();
    }

    @Override
    public String repeatCommand() {
        return settings.repeatCommand();
    }

    @Override
    public void record(Evidence found) {
        evidence.add(found);
    }

    /** What assertions found so far, in their order. */
    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    /** What was noticed of its methods that is no error. */
    List<String> warnings() {
        return watch.warnings();
    }

    /**
     * Its thread hangs and is abandoned: nobody else is lent its model, which stays open for it.
     *
     * @return the device that it keeps from others
     */
    Optional<String> abandon() {
        ModelLease held = lease;
        if (held == null) {
            return Optional.empty();
        }
        held.discard();
        return held.model().ownDevice();
    }

    /** @throws MisbehavingMethodException if the model was harmed, and no error told so before; it is lent to nobody any more */
    @Override
    public void close() {
        try {
            copies.close();
        } finally {
            if (lease != null) {
                giveBack();
            }
        }
    }

    private void giveBack() {
        try (ModelLease given = lease) {
            Optional<String> harm = open.harm();
            if (harm.isPresent()) {
                given.discard();
                if (!watch.harmTold()) {
                    throw new MisbehavingMethodException(underTest.id(), harm.get());
                }
            }
        }
    }
}
