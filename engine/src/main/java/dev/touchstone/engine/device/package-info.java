/** The device that models run on, and sharing it and the cores with other tests and processes. Internal. */
package dev.touchstone.engine.device;
