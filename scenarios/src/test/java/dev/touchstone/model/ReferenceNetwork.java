package dev.touchstone.model;

import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The CNNs once more, as plain loops over doubles: to hold the native ones against. */
final class ReferenceNetwork {

    private final List<Layer> layers = new ArrayList<>();

    /** @param weights as they are stored: of each layer, in order, the bias and the weight */
    ReferenceNetwork(Map<String, Tensor> weights) {
        List<Tensor> sorted = new ArrayList<>(new TreeMap<>(weights).values());
        for (int i = 0; i < sorted.size(); i += 2) {
            layers.add(new Layer(sorted.get(i + 1), sorted.get(i)));
        }
    }

    /** The gradient of one logit with respect to an input of (channels, size, size). */
    double[] inputGradient(Tensor input, int target) {
        List<double[]> activations = new ArrayList<>();
        double[] activation = new double[input.size()];
        for (int i = 0; i < activation.length; i++) {
            activation[i] = input.get(i);
        }
        for (Layer layer : layers) {
            activations.add(activation);
            activation = layer.forward(activation, layer != layers.get(layers.size() - 1));
        }
        double[] gradient = new double[activation.length];
        gradient[target] = 1;
        for (int l = layers.size() - 1; l >= 0; l--) {
            double[] output = l == layers.size() - 1 ? null : activations.get(l + 1);
            gradient = layers.get(l).backward(activations.get(l), output, gradient);
        }
        return gradient;
    }

    /** A 3 x 3 convolution of stride 2 without padding, or a linear layer: every output is a weighted sum of some inputs. */
    private record Layer(Tensor weight, Tensor bias) {

        private interface Tap {
            void visit(int output, int input, double weight);
        }

        private int outputs(int inputs) {
            if (weight.shape().length == 2) {
                return weight.length(0);
            }
            int side = side(inputs);
            return weight.length(0) * side * side;
        }

        private int inputSide(int inputs) {
            return (int) Math.round(Math.sqrt((double) inputs / weight.length(1)));
        }

        private int side(int inputs) {
            return (inputSide(inputs) - 3) / 2 + 1;
        }

        private void taps(int inputs, Tap tap) {
            if (weight.shape().length == 2) {
                for (int i = 0; i < weight.size(); i++) {
                    tap.visit(i / inputs, i % inputs, weight.get(i));
                }
                return;
            }
            int size = inputSide(inputs);
            int side = side(inputs);
            for (int i = 0; i < weight.size(); i++) {
                int filter = i / (9 * weight.length(1));
                int channel = i / 9 % weight.length(1);
                for (int row = 0; row < side; row++) {
                    for (int column = 0; column < side; column++) {
                        int input = (channel * size + 2 * row + i / 3 % 3) * size + 2 * column + i % 3;
                        tap.visit((filter * side + row) * side + column, input, weight.get(i));
                    }
                }
            }
        }

        double[] forward(double[] input, boolean rectified) {
            double[] output = new double[outputs(input.length)];
            taps(input.length, (out, in, w) -> output[out] += w * input[in]);
            for (int i = 0; i < output.length; i++) {
                output[i] += bias.get(i / (output.length / bias.size()));
                output[i] = rectified ? Math.max(0, output[i]) : output[i];
            }
            return output;
        }

        /** @param output what the layer gave after its ReLU; null if it has none */
        double[] backward(double[] input, double[] output, double[] gradient) {
            double[] back = new double[input.length];
            taps(input.length, (out, in, w) -> back[in] += output == null || output[out] > 0 ? w * gradient[out] : 0);
            return back;
        }
    }
}
