/** The engine's configuration keys and their typed values. Internal. */
package dev.touchstone.engine.config;
