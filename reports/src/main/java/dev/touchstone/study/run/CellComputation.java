package dev.touchstone.study.run;

import dev.touchstone.method.Explanation;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Computes and measures one method on one world. */
record CellComputation(
        StudyModel model, WorldSamples samples, BucketMeasurement measurement, MeasuringThread measuring) {

    /** The figures of the buckets, in their order. */
    List<BucketFigures> measure(SaliencyMethod method, List<Bucket> buckets) {
        List<Future<BucketFigures>> measured = new ArrayList<>();
        for (Bucket bucket : buckets) {
            measured.add(measured(method, bucket));
        }
        return measured.stream().map(CellComputation::result).toList();
    }

    private Future<BucketFigures> measured(SaliencyMethod method, Bucket bucket) {
        TargetedBatch batch = samples.of(bucket);
        try {
            List<Explanation> maps = model.explain(method, batch, samples.seeds(method.id(), bucket));
            return measuring.submit(() -> measurement.of(bucket, maps));
        } catch (MalformedAttributionException e) {
            return CompletableFuture.completedFuture(measurement.malformed(bucket, batch, e.getMessage()));
        }
    }

    private static BucketFigures result(Future<BucketFigures> figures) {
        try {
            return figures.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while measuring");
        }
    }
}
