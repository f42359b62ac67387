package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.meta.Estimator;
import dev.touchstone.randomisation.meta.MetaDesign;
import dev.touchstone.study.run.MapStamp;

/**
 * All that decides a cell's numbers.
 *
 * @param maps what decides its maps
 * @param test how the test is made
 * @param design how much is drawn
 */
record TestStamp(MapStamp maps, String test, String design) {

    static TestStamp of(MapStamp maps, Estimator test, MetaDesign design) {
        return new TestStamp(maps, test.toString(), design.toString());
    }
}
