package dev.touchstone.study.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MeasuringThreadTest {

    @Test
    void one_bucket_is_measured_and_two_wait_and_whoever_brings_a_fourth_measures_it()
            throws ExecutionException, InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        List<Future<BucketFigures>> waiting = new ArrayList<>();
        AtomicReference<Thread> ofTheFourth = new AtomicReference<>();
        try (MeasuringThread measuring = new MeasuringThread()) {
            for (int bucket = 1; bucket <= 3; bucket++) {
                BucketFigures figures = new BucketFigures(bucket, "", 0, List.of(), List.of());
                waiting.add(measuring.submit(() -> {
                    slow.await();
                    assertThat(Thread.currentThread(), is(not(ofTheFourth.get())));
                    return figures;
                }));
            }
            measuring.submit(() -> {
                ofTheFourth.set(Thread.currentThread());
                return null;
            });

            assertThat(ofTheFourth.get(), is(Thread.currentThread()));
            slow.countDown();
            assertThat(waiting.get(2).get().bucket(), is(3));
        }
    }
}
