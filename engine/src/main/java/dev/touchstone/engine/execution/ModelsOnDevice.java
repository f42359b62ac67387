package dev.touchstone.engine.execution;

import dev.touchstone.engine.device.GpuSharing;
import dev.touchstone.scenario.Scenario;

/** Lends models together with the GPU that they run on: from when a run gets its model until it gives it back, no other process uses it. */
record ModelsOnDevice(ModelSource models, GpuSharing gpu) implements ModelSource {

    @Override
    public ModelLease lease(Scenario scenario, int seed) {
        GpuSharing.Hold hold = gpu.hold();
        try {
            return new LeaseOnDevice(models.lease(scenario, seed), hold);
        } catch (RuntimeException | Error e) {
            hold.close();
            throw e;
        }
    }

    private static final class LeaseOnDevice implements ModelLease {

        private final ModelLease lease;
        private final GpuSharing.Hold hold;
        private boolean over;

        LeaseOnDevice(ModelLease lease, GpuSharing.Hold hold) {
            this.lease = lease;
            this.hold = hold;
        }

        @Override
        public OpenModel model() {
            return lease.model();
        }

        @Override
        public void discard() {
            lease.discard();
        }

        @Override
        public void close() {
            if (!over) {
                over = true;
                try {
                    lease.close();
                } finally {
                    hold.close();
                }
            }
        }
    }
}
