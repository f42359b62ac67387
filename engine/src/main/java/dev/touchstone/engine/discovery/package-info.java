/** From selectors to nodes: pure, without DJL and without running code of a test class. Internal. */
package dev.touchstone.engine.discovery;
