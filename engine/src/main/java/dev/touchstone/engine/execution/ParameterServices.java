package dev.touchstone.engine.execution;

import dev.touchstone.SaliencyRun;
import dev.touchstone.ScenarioParameterResolver;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.ServiceLoader;

/** The resolvers of one execution. */
record ParameterServices(List<ScenarioParameterResolver> resolvers) {

    ParameterServices {
        resolvers = List.copyOf(resolvers);
    }

    /** A new instance of each on the class path. */
    static ParameterServices load() {
        return new ParameterServices(ServiceLoader.load(ScenarioParameterResolver.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** @throws ParameterException if no resolver supplies it, several do, or the one that does fails */
    Object resolve(Parameter parameter, SaliencyRun run) {
        List<ScenarioParameterResolver> claiming = resolvers.stream()
                .filter(resolver -> resolver.supports(parameter))
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
        Object value;
        try {
            value = resolver.resolve(parameter, run);
        } catch (RuntimeException e) {
            throw new ParameterException(
                    "%s could not be supplied by %s: %s".formatted(describe(parameter), nameOf(resolver), e), e);
        }
        if (value == null
                ? parameter.getType().isPrimitive()
                : !boxed(parameter.getType()).isInstance(value)) {
            throw new ParameterException(
                    "%s was given %s by %s".formatted(describe(parameter), value, nameOf(resolver)));
        }
        return value;
    }

    /** Reflection unboxes arguments, but an instance is never of a primitive type. */
    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
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
