/** The nodes of the test tree and what each does when it is executed. Internal. */
package dev.touchstone.engine.node;
