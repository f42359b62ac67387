/** A user's tests as a module of their own. */
module it.modular {
    requires dev.touchstone.assertions;
    requires dev.touchstone.scenarios;
    requires dev.touchstone.engine;
    requires org.junit.jupiter.api;
    requires org.junit.platform.engine;

    uses org.junit.platform.engine.TestEngine;

    opens it.modular to org.junit.platform.commons;
}
