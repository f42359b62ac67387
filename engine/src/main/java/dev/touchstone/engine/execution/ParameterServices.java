package dev.touchstone.engine.execution;

import dev.touchstone.SaliencyRun;
import dev.touchstone.ScenarioParameterResolver;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** The resolvers of one execution. They are made when the first is needed, so that one that cannot be made breaks nothing else. */
final class ParameterServices {

    private final Supplier<List<ScenarioParameterResolver>> maker;
    private List<ScenarioParameterResolver> made;

    ParameterServices(List<ScenarioParameterResolver> resolvers) {
        this(() -> resolvers);
    }

    private ParameterServices(Supplier<List<ScenarioParameterResolver>> maker) {
        this.maker = maker;
    }

    /** A new instance of each on the class path. */
    static ParameterServices load() {
        ClassLoader classPath = Thread.currentThread().getContextClassLoader();
        return new ParameterServices(() -> ServiceLoader.load(ScenarioParameterResolver.class, classPath).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    private synchronized List<ScenarioParameterResolver> resolvers(Parameter parameter) {
        try {
            made = made == null ? List.copyOf(maker.get()) : made;
            return made;
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new ParameterException(
                    "%s cannot be supplied, because a resolver cannot be made: %s".formatted(describe(parameter), e),
                    e);
        }
    }

    /** @throws ParameterException if no resolver supplies it, several do, or the one that does fails */
    Object resolve(Parameter parameter, SaliencyRun run) {
        List<ScenarioParameterResolver> claiming = resolvers(parameter).stream()
                .filter(resolver -> ask(resolver, parameter, () -> resolver.supports(parameter)))
                .toList();
        if (claiming.isEmpty()) {
            throw new ParameterException(
                    "%s cannot be supplied; known are %s".formatted(describe(parameter), ParameterKinds.knownOfRuns()));
        }
        if (claiming.size() > 1) {
            throw new ParameterException("%s is claimed by %s and %s; only one may supply it"
                    .formatted(describe(parameter), nameOf(claiming.get(0)), nameOf(claiming.get(1))));
        }
        return resolve(claiming.get(0), parameter, run);
    }

    private static Object resolve(ScenarioParameterResolver resolver, Parameter parameter, SaliencyRun run) {
        Object value = ask(resolver, parameter, () -> resolver.resolve(parameter, run));
        if (value == null
                ? parameter.getType().isPrimitive()
                : !boxed(parameter.getType()).isInstance(value)) {
            throw new ParameterException(
                    "%s was given %s by %s".formatted(describe(parameter), value, nameOf(resolver)));
        }
        return value;
    }

    private static <T> T ask(ScenarioParameterResolver resolver, Parameter parameter, Supplier<T> question) {
        try {
            return question.get();
        } catch (Throwable e) {
            Throwables.rethrowIfUnrecoverable(e);
            throw new ParameterException(
                    "%s could not be supplied by %s: %s".formatted(describe(parameter), nameOf(resolver), e), e);
        }
    }

    /** Reflection unboxes arguments, but an instance is never of a primitive type. */
    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static String nameOf(ScenarioParameterResolver resolver) {
        return resolver.getClass().getName();
    }

    private static String describe(Parameter parameter) {
        Executable method = parameter.getDeclaringExecutable();
        return "the parameter %s %s of %s.%s"
                .formatted(
                        parameter.getType().getSimpleName(),
                        parameter.getName(),
                        method.getDeclaringClass().getSimpleName(),
                        method.getName());
    }
}
