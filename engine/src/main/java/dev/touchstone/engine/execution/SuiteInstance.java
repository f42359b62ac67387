package dev.touchstone.engine.execution;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** An instance of an interface whose scenario methods have bodies. */
final class SuiteInstance implements InvocationHandler {

    private final Class<?> suite;

    private SuiteInstance(Class<?> suite) {
        this.suite = suite;
    }

    /** @param suite a public interface without abstract methods */
    static Object of(Class<?> suite) {
        return Proxy.newProxyInstance(suite.getClassLoader(), new Class<?>[] {suite}, new SuiteInstance(suite));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() != Object.class) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "an instance of " + suite.getName();
        };
    }
}
