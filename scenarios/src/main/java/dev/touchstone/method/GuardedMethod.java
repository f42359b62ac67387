package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.layer.GradientLane;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A method that is asked about a batch, and watched: what it does wrong is an error that names it, and harms nobody after it.
 *
 * @param form of its answers
 */
record GuardedMethod(
        SaliencyMethod method,
        AttributionForm form,
        TrainedModel model,
        TargetedBatch batch,
        SeedSource seeds,
        MethodWatch watch) {

    /**
     * Its answers about some samples, row-major.
     *
     * @throws MalformedAttributionException if they have no such form
     * @throws MisbehavingMethodException if it harmed what it was handed, or left gradients on
     */
    float[] answers(int from, int count) {
        float[] values;
        try (NDManager manager = model.newManager()) {
            HandedArrays handed = new HandedArrays(manager, batch, from, count);
            NDArray answer = watched(handed, from, count);
            form.require(method, answer, handed.inputs());
            values = answer.toFloatArray();
        }
        watch.called(method);
        return values;
    }

    /** @throws MisbehavingMethodException if the model is no longer what it was */
    void requireModelUnharmed() {
        model.harm().ifPresent(harm -> {
            throw watch.tell(new MisbehavingMethodException(method.id(), harm));
        });
    }

    private NDArray watched(HandedArrays handed, int from, int count) {
        List<String> left = new ArrayList<>();
        NDArray answer;
        try {
            answer = GradientLane.guard(() -> ask(handed, from, count), left::add);
        } catch (OutOfMemoryError full) {
            throw full;
        } catch (StackOverflowError deep) {
            // The one that the JVM makes takes no note.
            StackOverflowError noted = new StackOverflowError(deep.getMessage());
            noted.setStackTrace(deep.getStackTrace());
            annotate(noted, left, from, count);
            throw noted;
        } catch (Throwable thrown) {
            annotate(thrown, left, from, count);
            throw thrown;
        }
        Optional<String> harm = handed.harm().or(() -> left.stream().findFirst());
        if (harm.isPresent()) {
            requireModelUnharmed();
            throw new MisbehavingMethodException(method.id(), harm.get());
        }
        return answer;
    }

    private NDArray ask(HandedArrays handed, int from, int count) {
        SampleBatch samples = batch.samples();
        SeedSource own = seeds.startingAt(samples.firstIndex() + from);
        if (form == AttributionForm.MATRICES) {
            return ((SecondOrderMethod) method).interactions(model, handed.inputs(), handed.targets(), own);
        }
        return method instanceof TruthMethod drawn
                ? drawn.attribute(handed.inputs(), samples.truths().subList(from, from + count))
                : method.attribute(model, handed.inputs(), handed.targets(), own);
    }

    private void annotate(Throwable thrown, List<String> harms, int from, int count) {
        thrown.addSuppressed(new ThrownBy(method, explained(from, count)));
        Optional<String> harmed = model.harm();
        harmed.or(() -> harms.stream().findFirst())
                .map(harm -> new MisbehavingMethodException(method.id(), harm))
                .ifPresent(harm -> {
                    thrown.addSuppressed(harm);
                    if (harmed.isPresent()) {
                        watch.tell(harm);
                    }
                });
    }

    private String explained(int from, int count) {
        Sample first = batch.samples().sample(from);
        Sample last = batch.samples().sample(from + count - 1);
        String which = first.bucket().equals(last.bucket())
                ? (count == 1 ? "sample " + first.index() : "samples " + first.index() + " to " + last.index())
                        + " of bucket " + first.bucket().number()
                : count + " samples of buckets " + first.bucket().number() + " to "
                        + last.bucket().number();
        return which + " of " + model.manifest().scenario();
    }
}
