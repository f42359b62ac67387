package dev.touchstone.model.layer;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** A lock that tells who holds it, and that one can be called away from while waiting for it. */
final class WaitingLock extends ReentrantLock {

    private static final long serialVersionUID = 1L;

    private final String name;

    /** @param name in messages, e.g. {@code the gradient lane} */
    WaitingLock(String name) {
        this.name = name;
    }

    /**
     * Takes it when it is free.
     *
     * @throws IllegalStateException if the thread is interrupted while it waits; it stays interrupted
     */
    void enter() {
        if (tryLock()) {
            return;
        }
        String held = holder().map(thread -> ", which the thread '" + thread.getName() + "' holds")
                .orElse("");
        try {
            lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name + held, e);
        }
    }

    /** The thread that holds it at the moment. */
    Optional<Thread> holder() {
        return Optional.ofNullable(getOwner());
    }
}
