/** The JUnit Platform engine that runs saliency scenarios. Users meet it by its id, {@code touchstone}, and its configuration keys. */
package dev.touchstone.engine;
