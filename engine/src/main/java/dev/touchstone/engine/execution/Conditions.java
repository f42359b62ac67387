package dev.touchstone.engine.execution;

import dev.touchstone.RequiresGpu;
import dev.touchstone.RunCondition;
import dev.touchstone.RunsIf;
import dev.touchstone.engine.config.DeviceUse;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * On what a scenario depends to be run at all.
 *
 * @param elements what may have annotations that say so: the scenario method, its class, those around it
 */
public record Conditions(List<AnnotatedElement> elements) {

    public Conditions {
        elements = List.copyOf(elements);
    }

    /** What is said of a GPU; the innermost counts. */
    public Optional<RequiresGpu> gpu() {
        return elements.stream()
                .flatMap(element -> AnnotationSupport.findAnnotation(element, RequiresGpu.class).stream())
                .findFirst();
    }

    /**
     * Why it is not to be run, if so.
     *
     * @throws IllegalStateException if it needs a GPU, there is none, and it must not be skipped for that
     */
    Optional<String> reasonToSkip(DeviceUse device, GpuProbe probe) {
        // PyTorch comes last, because to ask it takes a second.
        return reasonOfConditions().or(() -> reasonOfDevice(device, probe));
    }

    private Optional<String> reasonOfDevice(DeviceUse device, GpuProbe probe) {
        Optional<String> missing =
                gpu().flatMap(any -> probe.whyNone(device.name())).map(why -> "needs a GPU (@RequiresGpu), but " + why);
        if (missing.isPresent() && device.required()) {
            throw new IllegalStateException(missing.get() + "; touchstone.device.required=true lets it fail for that");
        }
        return missing;
    }

    private Optional<String> reasonOfConditions() {
        return elements.stream()
                .flatMap(element -> AnnotationSupport.findRepeatableAnnotations(element, RunsIf.class).stream()
                        .map(asked -> reasonOf(asked.value(), element)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> reasonOf(Class<? extends RunCondition> type, AnnotatedElement element) {
        try {
            RunCondition condition = ReflectionSupport.newInstance(type);
            return Objects.requireNonNull(condition.reasonToSkip(element), "it answered null");
        } catch (Throwable e) {
            Throwables.rethrowIfUnrecoverable(e);
            throw new IllegalStateException(
                    "the condition %s of %s failed: %s".formatted(type.getName(), element, e), e);
        }
    }
}
