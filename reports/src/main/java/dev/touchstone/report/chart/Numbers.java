package dev.touchstone.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text that does not depend on where it is written. */
final class Numbers {

    private Numbers() {}

    /** A coordinate, to two decimals, as short as it goes. */
    static String place(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A value for readers, with two decimals. */
    static String shown(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
