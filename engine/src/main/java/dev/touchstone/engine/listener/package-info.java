/** What the engine tells reporters: the service that they implement and the records that they are handed. */
package dev.touchstone.engine.listener;
