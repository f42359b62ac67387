package dev.touchstone.study.andor.run;

import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.SignMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Maps in one sign mode, by whether they say anything.
 *
 * @param telling those that can be measured
 * @param constant those with one value everywhere
 * @param notFinite how many hold NaN or infinite values
 */
record SignedMaps(List<LogicSample> telling, List<LogicSample> constant, int notFinite) {

    static SignedMaps of(List<LogicMap> maps, SignMode mode) {
        List<LogicSample> telling = new ArrayList<>();
        List<LogicSample> constant = new ArrayList<>();
        int notFinite = 0;
        for (LogicMap map : maps) {
            if (!map.isFinite()) {
                notFinite++;
            } else {
                LogicSample sample = LogicSample.of(map.single(), mode);
                (sample.isConstant() ? constant : telling).add(sample);
            }
        }
        return new SignedMaps(telling, constant, notFinite);
    }

    int silent() {
        return constant.size() + notFinite;
    }

    int size() {
        return telling.size() + silent();
    }

    /** All of which the symbols and the truth are known. */
    List<LogicSample> finite() {
        List<LogicSample> finite = new ArrayList<>(telling);
        finite.addAll(constant);
        return finite;
    }
}
