package dev.touchstone.conformance;

import dev.touchstone.method.propagation.AlphaBeta;
import dev.touchstone.method.propagation.BiasShare;
import dev.touchstone.method.propagation.Epsilon;
import dev.touchstone.method.propagation.Flat;
import dev.touchstone.method.propagation.Gamma;
import dev.touchstone.method.propagation.Rule;
import dev.touchstone.method.propagation.WSquare;
import dev.touchstone.method.propagation.ZBox;
import java.util.Locale;

/**
 * The rules that cases name in words.
 *
 * @param bias where a case wants the bias: split by sign, whole, or none
 * @param stabiliser of rules other than epsilon
 */
record RelevanceRules(Request request, String bias, double stabiliser) {

    /** The first word of the text names the rule; the numbers are among the parameters. */
    Rule rule(String text) {
        String name = text.toLowerCase(Locale.ROOT).split("[ (]")[0];
        return switch (name) {
            case "z" -> new Epsilon(0);
            case "epsilon" -> new Epsilon(epsilon(text));
            case "flat" -> new Flat(stabiliser);
            case "w-square", "w2", "wsquare" -> new WSquare(stabiliser);
            case "z-b", "z-box", "box" -> new ZBox(request.number("low", 0), request.number("high", 1), stabiliser);
            case "z-plus", "zplus", "alpha1beta0" -> alphaBeta(1, 0);
            case "alpha2beta1" -> alphaBeta(2, 1);
            case "gamma" -> new Gamma(request.number("gamma", 0.25), stabiliser);
            default -> throw new UnsupportedCaseException("no rule is known by the words " + text);
        };
    }

    private double epsilon(String text) {
        String[] words = text.split(" ");
        return words.length == 2 && words[1].matches("[0-9.e-]+")
                ? Double.parseDouble(words[1])
                : request.number("epsilon", stabiliser);
    }

    private Rule alphaBeta(double alpha, double beta) {
        if (bias.startsWith("none")) {
            return new AlphaBeta(alpha, beta, BiasShare.NONE, stabiliser);
        }
        BiasShare share = bias.contains("whole") ? BiasShare.WHOLE : BiasShare.SPLIT;
        return new AlphaBeta(alpha, beta, share, stabiliser);
    }
}
