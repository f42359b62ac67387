package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import dev.touchstone.ModelSummary;
import dev.touchstone.Sampling;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveRunTest {

    private final Scenario scenario = StandardScenarios.catalog().get(TextBox.SIMPLE_FR);
    private final Bucket first = scenario.buckets().get(0);
    private final Bucket second = scenario.buckets().get(1);
    private final FakeModel model = new FakeModel();
    private final LiveRun run = runOf(3, true);

    @Test
    void the_model_is_asked_for_when_it_is_needed_and_not_before() {
        assertTrue(run.modelIfAsked().isEmpty());
        assertEquals(List.of(), model.obtained);
        assertEquals(FakeModel.SUMMARY, run.model());
        assertEquals(FakeModel.SUMMARY, run.modelIfAsked().orElseThrow());
        assertEquals(List.of("textbox/simple-fr seed 3"), model.obtained);
    }

    @Test
    void asking_for_more_maps_computes_only_what_is_missing() {
        List<Explanation> few = run.explain(first, 3);
        List<Explanation> more = run.explain(first, 5);
        assertEquals(List.of("fake 0+3", "fake 3+2"), model.explained);
        assertEquals(few, more.subList(0, 3));
        run.explain(first, 4);
        assertEquals(2, model.explained.size());
        run.explain(second, 1);
        assertEquals("fake 0+1", model.explained.get(2));
    }

    @Test
    void controls_see_the_same_samples_and_a_method_of_the_same_name_is_another() {
        LiveRun gradient = new LiveRun(scenario, new FakeMethod("gradient"), settings(0, true), model);
        List<Explanation> mine = gradient.explain(first, 2);
        List<Explanation> catalogs = gradient.explain("gradient", first, 2);
        assertEquals(List.of("gradient 0+2", "gradient 0+2"), model.explained);
        assertEquals(List.of("FakeMethod", "Gradient"), model.types);
        assertEquals(samplesOf(mine), samplesOf(catalogs));
        assertEquals(List.of("0+2"), model.targeted);
    }

    @Test
    void an_unknown_control_is_refused_with_the_known_ones() {
        String message = assertThrows(IllegalArgumentException.class, () -> run.explain("orakel", first, 1))
                .getMessage();
        assertTrue(
                message.startsWith(
                        "there is no saliency method 'orakel'; known are attention, attention-rollout, avoid-oracle, "),
                message);
    }

    @Test
    void matrices_are_of_the_samples_of_the_maps_and_grow_like_them() {
        LiveRun pairs = new LiveRun(scenario, new FakePairs(), settings(0, true), model);
        pairs.explain(first, 2);
        List<Interactions> few = pairs.interactions(first, 2);
        List<Interactions> more = pairs.interactions(first, 3);
        assertEquals(List.of("fake-pairs 0+2", "pairs of fake-pairs 0+2", "pairs of fake-pairs 2+1"), model.explained);
        assertEquals(List.of("0+2", "2+1"), model.targeted);
        assertEquals(few, more.subList(0, 2));
        assertEquals(
                SeedSource.of(42)
                        .child("textbox/simple-fr")
                        .child("method")
                        .child("fake-pairs")
                        .child("bucket", first.number())
                        .seed(),
                model.seeds.get(1));
    }

    @Test
    void a_method_of_single_inputs_has_no_matrices() {
        String own = assertThrows(IllegalArgumentException.class, () -> run.interactions(first, 1))
                .getMessage();
        assertEquals(
                "the method fake attributes to single inputs, not to pairs; interactions need a SecondOrderMethod",
                own);
        String other = assertThrows(IllegalArgumentException.class, () -> run.interactions("gradient", first, 1))
                .getMessage();
        assertEquals(
                "the method gradient attributes to single inputs, not to pairs; interactions need a SecondOrderMethod",
                other);
        assertThrows(IllegalArgumentException.class, () -> run.interactions("orakel", first, 1));
    }

    @Test
    void a_finite_bucket_has_no_more_maps_than_samples() {
        Scenario andor = StandardScenarios.catalog().get(Andor.TWO_IN_BINARY_AND);
        Bucket rare = andor.buckets().get(1);
        LiveRun finite = new LiveRun(andor, new FakeMethod("fake"), settings(0, true), model);
        assertEquals(20, finite.explain(rare, 20).size());
        assertEquals(24, finite.explain(rare, 100).size());
        assertEquals(24, finite.explain("random", rare, 200).size());
        assertEquals(List.of("fake 0+20", "fake 20+4", "random 0+24"), model.explained);
    }

    @Test
    void no_sample_is_no_question() {
        assertThrows(IllegalArgumentException.class, () -> run.explain(first, 0));
    }

    @Test
    void samples_are_held_out_and_follow_the_base_seed_alone() {
        SeedSource seeds = SeedSource.of(42).child("textbox/simple-fr").child("evaluation");
        Sample expected = scenario.draw(first, Split.HELD_OUT, 0, 3, seeds).sample(2);
        assertEquals(expected.input(), run.explain(first, 3).get(2).sample().input());
        assertEquals(
                expected.input(),
                runOf(0, true).explain(first, 3).get(2).sample().input());
    }

    @Test
    void a_method_draws_from_a_stream_of_its_own_in_each_bucket() {
        run.explain(first, 1);
        run.explain(second, 1);
        run.explain("random", first, 1);
        assertEquals(
                SeedSource.of(42)
                        .child("textbox/simple-fr")
                        .child("method")
                        .child("fake")
                        .child("bucket", first.number())
                        .seed(),
                model.seeds.get(0));
        assertNotEquals(model.seeds.get(0), model.seeds.get(1));
        assertNotEquals(model.seeds.get(0), model.seeds.get(2));
    }

    @Test
    void copies_are_made_once_of_all_buckets_that_hold_something_and_freed_with_the_run() {
        assertSame(run.copies(13), run.copies(13));
        run.copies(2);
        run.close();
        assertEquals(
                List.of("fake of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 2, 3]", "fake of [2, 3]", "freed", "freed"),
                model.copied);
        assertEquals(
                SeedSource.of(42)
                        .child("textbox/simple-fr")
                        .child("randomisation")
                        .seed(),
                model.seeds.get(0));
    }

    @Test
    void there_is_a_picture_only_where_something_draws_it() {
        assertEquals(Path.of("out/worst-1.png"), run.picture("worst-1").orElseThrow());
        assertTrue(run.picture("../etc/passwd").orElseThrow().toString().matches("out/etc\\.passwd-[0-9a-f]{8}\\.png"));
        assertNotEquals(run.picture("gr\u00f6\u00dfe"), run.picture("gr\u00e4\u00dfe"));
        assertFalse(runOf(0, false).picture("worst").isPresent());
    }

    private record FakePairs() implements SecondOrderMethod {

        @Override
        public String id() {
            return "fake-pairs";
        }

        @Override
        public NDArray interactions(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
            throw new UnsupportedOperationException("the fake model answers for it");
        }
    }

    private static List<?> samplesOf(List<Explanation> explanations) {
        return explanations.stream().map(e -> e.sample().input()).toList();
    }

    private LiveRun runOf(int seed, boolean drawn) {
        return new LiveRun(scenario, new FakeMethod("fake"), settings(seed, drawn), model);
    }

    private static RunSettings settings(int seed, boolean drawn) {
        return new RunSettings(seed, 42, Sampling.DEFAULT, Path.of("out"), drawn, "mvn test");
    }

    /** Explains each input by itself. */
    private static final class FakeModel implements ModelSource, OpenModel {

        static final ModelSummary SUMMARY = new ModelSummary("fake-cnn", 1, 1, "00");

        final List<String> obtained = new ArrayList<>();
        final List<String> explained = new ArrayList<>();
        final List<String> targeted = new ArrayList<>();
        final List<String> types = new ArrayList<>();
        final List<String> copied = new ArrayList<>();
        final List<Long> seeds = new ArrayList<>();

        @Override
        public ModelCopies copies(SaliencyMethod method, List<Sample> samples, SeedSource source) {
            copied.add(method.id() + " of "
                    + samples.stream().map(it -> it.bucket().number()).toList());
            seeds.add(source.seed());
            return RunCopiesTest.noting(ModelCopies.class, () -> copied.add("freed"));
        }

        @Override
        public ModelLease lease(Scenario scenario, int seed) {
            obtained.add(scenario.id() + " seed " + seed);
            return new Lent(this);
        }

        private record Lent(OpenModel model) implements ModelLease {
            @Override
            public void discard() {}

            @Override
            public void close() {}
        }

        @Override
        public ModelSummary summary() {
            return SUMMARY;
        }

        @Override
        public TargetedBatch target(SampleBatch samples) {
            targeted.add(samples.firstIndex() + "+" + samples.size());
            return new TargetedBatch(samples, new int[samples.size()]);
        }

        @Override
        public List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource source) {
            SampleBatch samples = batch.samples();
            explained.add(method.id() + " " + samples.firstIndex() + "+" + samples.size());
            types.add(method.getClass().getSimpleName());
            seeds.add(source.seed());
            return IntStream.range(0, samples.size())
                    .mapToObj(samples::sample)
                    .map(sample -> new Explanation(sample, 0, sample.input()))
                    .toList();
        }

        @Override
        public List<Interactions> explainInteractions(
                SecondOrderMethod method, TargetedBatch batch, SeedSource source) {
            SampleBatch samples = batch.samples();
            explained.add("pairs of " + method.id() + " " + samples.firstIndex() + "+" + samples.size());
            seeds.add(source.seed());
            return IntStream.range(0, samples.size())
                    .mapToObj(samples::sample)
                    .map(sample -> new Interactions(sample, 0, sample.input()))
                    .toList();
        }
    }
}
