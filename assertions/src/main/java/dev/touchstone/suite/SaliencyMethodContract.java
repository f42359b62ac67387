package dev.touchstone.suite;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.method.SaliencyMethod;

/**
 * The tests that every saliency method should face. A test class that implements it has them all:
 *
 * <pre>{@code
 * class MyMethodTest implements SaliencyMethodContract {
 *     public SaliencyMethod methodUnderTest() {
 *         return new MyMethod();
 *     }
 * }
 * }</pre>
 *
 * <p>A test that does not apply to the method is overridden with a body of its own, without {@code @SaliencyScenario}.
 */
public interface SaliencyMethodContract extends StandardSuite {

    /** The method under test; asked for once for each run. */
    @MethodUnderTest
    SaliencyMethod methodUnderTest();
}
