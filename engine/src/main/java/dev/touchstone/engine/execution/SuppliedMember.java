package dev.touchstone.engine.execution;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import org.junit.platform.commons.support.ModifierSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** A field, or a method without parameters, of a test class that supplies a value. */
public record SuppliedMember(Member member) {

    /** Its declared type. */
    public Class<?> type() {
        return member instanceof Field field ? field.getType() : ((Method) member).getReturnType();
    }

    public AnnotatedElement element() {
        return (AnnotatedElement) member;
    }

    public boolean isStatic() {
        return ModifierSupport.isStatic(member);
    }

    public boolean hasParameters() {
        return member instanceof Method method && method.getParameterCount() > 0;
    }

    /** The value: a method is called on the instance, or on nothing if it is static. */
    Object read(Object instance) {
        Object target = isStatic() ? null : instance;
        if (member instanceof Method method) {
            return ReflectionSupport.invokeMethod(method, target);
        }
        try {
            return ReflectionSupport.tryToReadFieldValue((Field) member, target).get();
        } catch (Exception e) {
            throw Throwables.unchecked(e);
        }
    }

    /** As in {@code MyTest.method} or {@code MyTest.method()}. */
    @Override
    public String toString() {
        return member.getDeclaringClass().getSimpleName() + "." + member.getName()
                + (member instanceof Method ? "()" : "");
    }
}
