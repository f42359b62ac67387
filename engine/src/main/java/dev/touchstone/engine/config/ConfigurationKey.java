package dev.touchstone.engine.config;

/** What can be configured: as JVM system properties, in {@code junit-platform.properties}, or by a launcher. */
enum ConfigurationKey {
    SEED(
            "touchstone.seed",
            "1",
            "a whole number, or fresh",
            "The base of all random streams: samples, models, methods; fresh draws one for each execution and prints it.",
            "7"),
    MODELS(
            "touchstone.models",
            "store",
            "store, train or prepare",
            "Whether models are taken from the store, or else from those that ship, or trained afresh to replace what the store holds; prepare only puts into the store what tests need, and skips them.",
            "train"),
    MODELS_SEED(
            "touchstone.models.seed",
            "that of touchstone.seed",
            "a whole number",
            "The base of the streams that models are trained from, to have other samples of the same models.",
            "1"),
    MODELS_DIRECTORY(
            "touchstone.models.dir",
            "$XDG_CACHE_HOME/touchstone or ~/.cache/touchstone",
            "a directory",
            "Where trained models are kept.",
            "/var/cache/touchstone"),
    OUTPUT_DIRECTORY(
            "touchstone.output.dir",
            "target/touchstone",
            "a directory",
            "Where pictures and summaries go, relative to the working directory.",
            "build/touchstone"),
    DEVICE(
            "touchstone.device",
            "auto",
            "auto, cpu, gpu or gpu:N",
            "Where models run; auto is the first GPU if there is one.",
            "gpu:1"),
    DEVICE_REQUIRED(
            "touchstone.device.required",
            "false",
            "true or false",
            "Whether a test that needs a GPU fails where there is none, instead of being skipped.",
            "true"),
    DEVICE_SCOPE(
            "touchstone.device.scope",
            "host",
            "host, jvm or none",
            "Among whom a GPU is used by one test at a time: all processes of the machine and user, one JVM, or nobody.",
            "jvm"),
    FORKS(
            "touchstone.forks",
            "auto",
            "a whole number, at least 1, or auto",
            "How many JVMs share the cores, so that each takes its part of them for PyTorch; auto counts those beside it.",
            "4"),
    SAMPLES_FIRST(
            "touchstone.samples.first",
            "100",
            "a whole number, at least 1",
            "How many samples of each bucket a verdict begins with.",
            "200"),
    SAMPLES_CAP(
            "touchstone.samples.cap",
            "800",
            "a whole number, at least touchstone.samples.first",
            "How many samples of a bucket a verdict may take while it is undecided.",
            "3200"),
    ALPHA(
            "touchstone.statistics.alpha",
            "0.001",
            "a number above 0 and below 1",
            "The chance that an interval misses its mean.",
            "0.01"),
    CHUNK(
            "touchstone.chunk",
            "auto",
            "a whole number, at least 1, or auto",
            "How many samples a method gets in one call at most; auto measures which is fastest.",
            "16"),
    UNDECIDED(
            "touchstone.undecided",
            "abort",
            "abort or fail",
            "What becomes of a test whose verdict is still undecided at the cap; in a gate it fails unless this is said.",
            "fail"),
    RATCHET(
            "touchstone.ratchet",
            "verify",
            "off, verify, record or tighten",
            "Whether what tests under @Ratchet measure is compared with what is recorded, or written there; CI never writes.",
            "record"),
    RATCHET_DIRECTORY(
            "touchstone.ratchet.dir",
            "src/test/touchstone",
            "a directory",
            "Where it is recorded, relative to the working directory.",
            "src/it/touchstone"),
    TIMEOUT(
            "touchstone.timeout",
            "none",
            "a duration such as 500 ms, 90 s, 10 m or 2 h, or none",
            "How long a test may take.",
            "10 m"),
    TIMEOUT_GRACE(
            "touchstone.timeout.grace",
            "10 s",
            "a duration such as 500 ms, 90 s, 10 m or 2 h",
            "How long a test that is over its time has to stop before it is abandoned.",
            "1 m"),
    PARALLEL(
            "touchstone.execution.parallel.enabled",
            "false",
            "true or false",
            "Whether tests run in parallel in one JVM, as touchstone.execution.parallel.config.* says.",
            "true"),
    SELECT(
            "touchstone.select",
            "all",
            "all, or patterns of Class#scenario(method) or unique ids, separated by commas",
            "Which tests to run, where a runner cannot say it; * stands for any characters.",
            "*Test#looks_at*(gradient)"),
    SHARD(
            "touchstone.shard",
            "none",
            "none, auto, or i/n with i from 1 to n",
            "Which part of all tests runs here; auto reads the variables of Bazel, GitLab, CircleCI, Buildkite, Kubernetes indexed jobs or Slurm arrays.",
            "3/8"),
    SHARD_COSTS(
            "touchstone.shard.costs",
            "src/test/touchstone/costs.txt",
            "a file",
            "What each scenario and method took, so that shards are of equal cost; need not exist.",
            "ci/costs.txt"),
    SAMPLE(
            "touchstone.sample",
            "all",
            "all, or the number of a bucket and the index of a sample in it, as in 11:14",
            "The one held-out sample that tests look at, to repeat a failure with that sample alone.",
            "11:14"),
    NAMES(
            "touchstone.names",
            "long",
            "long or short",
            "Whether the display name of a method's test begins with its scenario's, for tools that show it alone.",
            "short"),
    ATTACHMENTS(
            "touchstone.attachments",
            "none",
            "none or print",
            "Whether each picture of a red test is named in the output of the test on an ATTACHMENT line, which Jenkins and GitLab read.",
            "print");

    /** What all keys begin with. */
    public static final String PREFIX = "touchstone.";

    private final String key;
    private final String defaultValue;
    private final String allowed;
    private final String meaning;
    private final String example;

    ConfigurationKey(String key, String defaultValue, String allowed, String meaning, String example) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.allowed = allowed;
        this.meaning = meaning;
        this.example = example;
    }

    public String key() {
        return key;
    }

    /** Its value when nothing is said; for {@link #MODELS_DIRECTORY} and {@link #MODELS_SEED} words, because it depends on something else. */
    public String defaultValue() {
        return defaultValue;
    }

    /** The values that it may have, in words. */
    public String allowed() {
        return allowed;
    }

    /** What it decides, in one line. */
    public String meaning() {
        return meaning;
    }

    /** A value unlike the default. */
    public String example() {
        return example;
    }
}
