/** Puts the results of shards together: the verdict of all machines, and the costs from which shards are made. */
package dev.touchstone.report.merge;
