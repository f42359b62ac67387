/** Which tests run on which of several machines. Pure, but for the file of costs. Internal. */
package dev.touchstone.engine.shard;
