package dev.touchstone.method.gradient;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuadratureTest {

    private static double integral(Quadrature quadrature, int steps, DoubleUnaryOperator f) {
        return quadrature.nodes(steps).stream()
                .mapToDouble(node -> node.weight() * f.applyAsDouble(node.at()))
                .sum();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRAPEZOID_CAPTUM")
    void weights_sum_to_one(Quadrature quadrature) {
        for (int steps : new int[] {2, 3, 50}) {
            assertThat(integral(quadrature, steps, x -> 1), closeTo(1, 1e-14));
        }
    }

    @Test
    void captums_trapezoid_falls_short_of_one_by_a_step() {
        assertThat(weights(Quadrature.TRAPEZOID_CAPTUM.nodes(2)), is(List.of(1 / 4.0, 1 / 4.0)));
        assertThat(weights(Quadrature.TRAPEZOID_CAPTUM.nodes(3)), is(List.of(1 / 6.0, 1 / 3.0, 1 / 6.0)));
        assertThat(weights(Quadrature.TRAPEZOID_CAPTUM.nodes(4)), is(List.of(1 / 8.0, 1 / 4.0, 1 / 4.0, 1 / 8.0)));
        assertThat(integral(Quadrature.TRAPEZOID_CAPTUM, 50, x -> 1), closeTo(49 / 50.0, 1e-14));
    }

    @Test
    void the_trapezoid_gives_its_ends_half_a_weight() {
        assertThat(weights(Quadrature.TRAPEZOID.nodes(3)), is(List.of(1 / 4.0, 1 / 2.0, 1 / 4.0)));
    }

    private static List<Double> weights(List<Quadrature.Node> nodes) {
        return nodes.stream().map(Quadrature.Node::weight).toList();
    }

    @Test
    void nodes_lie_where_the_rule_says() {
        assertThat(at(Quadrature.LEFT), is(List.of(0.0, 0.25, 0.5, 0.75)));
        assertThat(at(Quadrature.RIGHT), is(List.of(0.25, 0.5, 0.75, 1.0)));
        assertThat(at(Quadrature.MIDPOINT), is(List.of(0.125, 0.375, 0.625, 0.875)));
        assertThat(at(Quadrature.TRAPEZOID), is(List.of(0.0, 1 / 3.0, 2 / 3.0, 1.0)));
        assertThat(at(Quadrature.TRAPEZOID_CAPTUM), is(at(Quadrature.TRAPEZOID)));
    }

    private static List<Double> at(Quadrature quadrature) {
        return quadrature.nodes(4).stream().map(Quadrature.Node::at).toList();
    }

    @Test
    void gauss_legendre_of_n_nodes_is_exact_up_to_degree_2n_minus_1() {
        for (int degree = 0; degree <= 9; degree++) {
            int power = degree;
            assertThat(
                    integral(Quadrature.GAUSS_LEGENDRE, 5, x -> Math.pow(x, power)),
                    closeTo(1.0 / (degree + 1), 1e-14));
        }
    }

    @Test
    void gauss_legendre_of_two_nodes_is_the_textbook_rule() {
        List<Quadrature.Node> nodes = Quadrature.GAUSS_LEGENDRE.nodes(2);

        assertThat(nodes.get(0).at(), closeTo((1 - 1 / Math.sqrt(3)) / 2, 1e-15));
        assertThat(nodes.get(1).at(), closeTo((1 + 1 / Math.sqrt(3)) / 2, 1e-15));
        assertThat(nodes.get(0).weight(), closeTo(0.5, 1e-15));
    }

    @Test
    void too_few_steps_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Quadrature.TRAPEZOID.nodes(1));
        assertThrows(IllegalArgumentException.class, () -> new IntegratedGradients(0));
    }
}
