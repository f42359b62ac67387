package dev.touchstone.study.andor.run;

import java.util.List;

/** What was measured of one method on one model. @param faults maps that say nothing, by class and sign mode */
record LogicFigures(List<LogicFigure> figures, List<LogicFault> faults) {

    static final LogicFigures NONE = new LogicFigures(List.of(), List.of());
}
