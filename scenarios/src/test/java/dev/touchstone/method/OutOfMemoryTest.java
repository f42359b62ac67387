package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import ai.djl.engine.EngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutOfMemoryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUDA out of memory. Tried to allocate 20.00 MiB",
                "[enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to"
                        + " allocate 40000000000 bytes. Error code 12 (Cannot allocate memory)",
                "DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes.",
                "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
                "std::bad_alloc",
            })
    void pytorch_says_so_in_many_ways(String message) {
        assertThat(OutOfMemory.isToldBy(new EngineException(message)), is(true));
        assertThat(OutOfMemory.isToldBy(new IllegalStateException("wrapped", new EngineException(message))), is(true));
        assertThat(OutOfMemory.isToldBy(new IllegalStateException(message)), is(false));
    }

    @Test
    void java_says_so_by_its_error_unless_it_is_threads_that_lack() {
        assertThat(OutOfMemory.isToldBy(new OutOfMemoryError("Java heap space")), is(true));
        assertThat(OutOfMemory.isToldBy(new OutOfMemoryError()), is(true));
        assertThat(OutOfMemory.isToldBy(new OutOfMemoryError("unable to create native thread")), is(false));
    }

    @Test
    void other_errors_are_others() {
        assertThat(OutOfMemory.isToldBy(new EngineException("CUDA error: device-side assert triggered")), is(false));
        assertThat(OutOfMemory.isToldBy(new EngineException((String) null)), is(false));
    }
}
