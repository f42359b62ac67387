package dev.touchstone.engine.execution;

import java.lang.reflect.Method;
import org.junit.platform.commons.support.ModifierSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.TestAbortedException;

/**
 * A life-cycle method of a test class.
 *
 * @param method static, or called on an instance
 * @param depth of the class that has it, itself or from a superclass or interface: 0 for the outermost
 */
public record Hook(Method method, int depth) {

    /** Calls it before what it guards. It may abort that. */
    void callBefore(TestInstances instances, Arguments arguments) {
        try {
            call(instances, arguments);
        } catch (AssertionError e) {
            throw new HookException(this, e);
        }
    }

    /** Calls it after what it guards, which has ended: there is nothing left to abort. */
    void callAfter(TestInstances instances, Arguments arguments) {
        try {
            call(instances, arguments);
        } catch (AssertionError | TestAbortedException e) {
            throw new HookException(this, e);
        }
    }

    private void call(TestInstances instances, Arguments arguments) {
        Object target =
                ModifierSupport.isStatic(method) ? null : instances.chain().get(depth);
        ReflectionSupport.invokeMethod(method, target, arguments.of(method));
    }

    /** As in {@code MyTest.prepare}. */
    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
