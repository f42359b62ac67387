package dev.touchstone.engine.execution;

import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Whether the runner wants the execution to end early. JUnit has a token for it since 6.0; before, nobody can want it. */
@FunctionalInterface
interface Cancellation {

    Cancellation NEVER = () -> false;

    boolean isRequested();

    /** @param request an {@code ExecutionRequest}, with a token or without one */
    static Cancellation of(Object request) {
        try {
            Method getter = request.getClass().getMethod("getCancellationToken");
            Object token = getter.invoke(request);
            // The interface's method, because the class behind it is not public.
            Method asked = getter.getReturnType().getMethod("isCancellationRequested");
            return () -> ask(asked, token);
        } catch (NoSuchMethodException older) {
            return NEVER;
        } catch (IllegalAccessException | InvocationTargetException e) {
            System.getLogger(Cancellation.class.getName())
                    .log(Level.WARNING, "the runner's cancellation token cannot be read, so tests end one by one", e);
            return NEVER;
        }
    }

    private static boolean ask(Method asked, Object token) {
        try {
            return (boolean) asked.invoke(token);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw Throwables.unchecked(e.getCause());
        }
    }
}
