package dev.touchstone.conformance;

import dev.touchstone.method.gradient.IntegratedGradients;
import dev.touchstone.method.gradient.Quadrature;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Integrated gradients; the quadrature is named in many ways. */
final class IntegratedGradientsFamily implements Family {

    private static final Pattern NAME = Pattern.compile("ig_([a-z]+)(\\d+)");

    @Override
    public List<Offer> offers(Request request) {
        Matcher name = NAME.matcher(request.method());
        if (name.matches()) {
            return offer(request, Integer.parseInt(name.group(2)), quadrature(name.group(1)));
        }
        if (!request.method().equals("IntegratedGradients")) {
            return List.of();
        }
        int steps = (int) request.number("steps", request.number("n_steps", 50));
        return offer(request, steps, quadrature(request.text("quadrature")));
    }

    /** Captum's default where none is named. */
    private static Quadrature quadrature(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.contains("legendre")) {
            return Quadrature.GAUSS_LEGENDRE;
        }
        if (name.contains("left")) {
            return Quadrature.LEFT;
        }
        if (name.contains("right")) {
            return Quadrature.RIGHT;
        }
        if (name.contains("middle")) {
            return Quadrature.MIDPOINT;
        }
        if (name.contains("trapezoid")) {
            return Quadrature.TRAPEZOID_CAPTUM;
        }
        throw new UnsupportedCaseException("no quadrature is known by the name " + text);
    }

    private static List<Offer> offer(Request request, int steps, Quadrature quadrature) {
        IntegratedGradients method = new IntegratedGradients(steps, request.baseline(), quadrature);
        boolean multiplied = request.is("multiply_by_inputs", true);
        return List.of(Offer.of(multiplied ? method : method.meanGradient(), Precision.ROUNDING));
    }
}
