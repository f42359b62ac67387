package dev.touchstone.scenario;

/** The networks of the TextBox paper (Kim, Plumb and Talwalkar, Sanity Simulations for Saliency Methods, ICML 2022, app. A.2). */
public enum Architecture {
    /** Three convolutions of 32, 64, 64 filters and one hidden layer of 200; 684,122 parameters on 64 x 64 x 3. */
    SIMPLE_CNN("simple-cnn"),
    /** Four convolutions of 64, 128, 256, 64 filters and two hidden layers of 200; 674,338 parameters on 64 x 64 x 3. */
    COMPLEX_CNN("complex-cnn");

    private final String id;

    Architecture(String id) {
        this.id = id;
    }

    /** Its name in messages and model keys. */
    public String id() {
        return id;
    }
}
