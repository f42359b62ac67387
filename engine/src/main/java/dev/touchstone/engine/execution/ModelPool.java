package dev.touchstone.engine.execution;

import dev.touchstone.model.ModelNotVerifiedException;
import dev.touchstone.model.StopSignal;
import dev.touchstone.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models of one execution: those that are lent stay open, and so do the few that were used last; others are closed. Different models
 * are loaded side by side, the same one once.
 */
final class ModelPool implements ModelSource, AutoCloseable {

    static final int OPEN_AT_MOST = 4;

    private final ModelLoader loader;
    private final Map<ModelKey, ModelSlot> slots = new LinkedHashMap<>(16, 0.75f, true);

    /** Training again would only refuse again, at the same cost. */
    private final Map<ModelKey, ModelNotVerifiedException> refused = new ConcurrentHashMap<>();

    private final Set<ModelKey> loaded = ConcurrentHashMap.newKeySet();

    ModelPool(ModelLoader loader) {
        this.loader = loader;
    }

    @Override
    public ModelLease lease(Scenario scenario, int seed) {
        return lease(scenario, seed, StopSignal.NEVER);
    }

    /** Lends a model to a run that may be told to stop, while the model is made and while it works. */
    ModelLease lease(Scenario scenario, int seed, StopSignal stop) {
        ModelKey key = ModelKey.of(scenario, seed);
        ModelSlot slot = take(key);
        try {
            return new Lease(
                    key, slot, slot.open(() -> load(key, scenario, stop), stop).until(stop));
        } catch (RuntimeException | Error e) {
            giveBack(key, slot);
            throw e;
        }
    }

    private CloseableModel load(ModelKey key, Scenario scenario, StopSignal stop) {
        if (refused.containsKey(key)) {
            throw refused.get(key);
        }
        try {
            CloseableModel model = loader.load(scenario, key.seed(), loaded.contains(key), stop);
            loaded.add(key);
            return model;
        } catch (ModelNotVerifiedException e) {
            refused.put(key, e);
            throw e;
        }
    }

    private synchronized ModelSlot take(ModelKey key) {
        ModelSlot slot = slots.get(key);
        if (slot == null) {
            makeRoom();
            slot = new ModelSlot();
            slots.put(key, slot);
        }
        slot.take();
        return slot;
    }

    private void makeRoom() {
        if (slots.size() >= OPEN_AT_MOST) {
            Optional<ModelKey> oldest = slots.entrySet().stream()
                    .filter(entry -> entry.getValue().isIdle())
                    .map(Map.Entry::getKey)
                    .findFirst();
            oldest.ifPresent(key -> slots.remove(key).close());
        }
    }

    private synchronized void giveBack(ModelKey key, ModelSlot slot) {
        slot.giveBack();
        boolean kept = slots.get(key) == slot;
        if (slot.isIdle() && !(kept && slot.isOpen() && slots.size() <= OPEN_AT_MOST)) {
            slots.remove(key, slot);
            slot.close();
        }
    }

    private synchronized void discard(ModelKey key, ModelSlot slot) {
        slots.remove(key, slot);
    }

    /** Gives up the models that a thread is making, for it hangs: whoever waits for one, or asks for it later, is told so. */
    synchronized void abandon(Thread maker) {
        slots.values().forEach(slot -> slot.abandon(maker));
    }

    /**
     * Closes all that nobody holds, even if closing one fails, and throws the first failure. What is still held belongs to a run that was
     * abandoned: to free it under native code that works on it would end the JVM.
     */
    @Override
    public synchronized void close() {
        List<RuntimeException> failures = new ArrayList<>();
        for (ModelSlot slot : slots.values()) {
            try {
                if (slot.isIdle()) {
                    slot.close();
                }
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        slots.clear();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private final class Lease implements ModelLease {

        private final ModelKey key;
        private final ModelSlot slot;
        private final OpenModel model;
        private boolean over;

        Lease(ModelKey key, ModelSlot slot, OpenModel model) {
            this.key = key;
            this.slot = slot;
            this.model = model;
        }

        @Override
        public OpenModel model() {
            return model;
        }

        @Override
        public void discard() {
            ModelPool.this.discard(key, slot);
        }

        @Override
        public void close() {
            if (!over) {
                over = true;
                giveBack(key, slot);
            }
        }
    }
}
