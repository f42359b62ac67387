package dev.touchstone.model.layer;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WaitingLockTest {

    private final WaitingLock lock = new WaitingLock("the gradient lane");

    @Test
    void it_tells_who_holds_it() {
        assertThat(lock.holder(), is(Optional.empty()));
        lock.enter();
        lock.enter();
        assertThat(lock.holder(), is(Optional.of(Thread.currentThread())));
        lock.unlock();
        lock.unlock();
        assertThat(lock.holder(), is(Optional.empty()));
    }

    @Test
    void an_interrupt_calls_away_who_waits_and_names_who_holds_it() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Thread holder = new Thread(
                () -> {
                    lock.enter();
                    held.countDown();
                    try {
                        released.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    } finally {
                        lock.unlock();
                    }
                },
                "holder");
        holder.start();
        held.await();
        Thread.currentThread().interrupt();
        assertThat(
                assertThrows(IllegalStateException.class, lock::enter).getMessage(),
                is("interrupted while waiting for the gradient lane, which the thread 'holder' holds"));
        assertThat(Thread.interrupted(), is(true));
        released.countDown();
        holder.join();
        lock.enter();
        lock.unlock();
    }
}
