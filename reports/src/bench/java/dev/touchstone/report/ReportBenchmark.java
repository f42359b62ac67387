package dev.touchstone.report;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.html.ReportPage;
import dev.touchstone.report.picture.ExhibitPicture;
import dev.touchstone.report.picture.SamplesSheet;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What drawing costs: one picture of each kind, all of a red test, and the page of 300 of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReportBenchmark {

    private final Exhibit exhibit = Examples.exhibit();
    private final Evidence failed = Examples.beside(Examples.evidence(Verdict.FAIL, 0.2));
    private final Evidence cascade = Cascades.evidence(Verdict.FAIL, 0.63);
    private Path directory;
    private Summary summary;

    @Setup
    public void run_three_hundred_tests() throws IOException {
        directory = Files.createTempDirectory("report-benchmark");
        summary = Summaries.of(
                directory,
                IntStream.range(0, 300)
                        .mapToObj(i -> Summaries.run(directory, "m%03d".formatted(i), RunOutcome.FAILED, failed))
                        .toList());
    }

    @Benchmark
    public byte[] sheet() {
        return ExhibitPicture.png(exhibit);
    }

    @Benchmark
    public byte[] medianAndBest() {
        return SamplesSheet.png(failed.beside());
    }

    @Benchmark
    public byte[] cascade() {
        return ExhibitPicture.png(cascade);
    }

    @Benchmark
    public String chartOfBuckets() {
        return BucketStrip.of("gradient", failed).svg();
    }

    @Benchmark
    public DrawnRun allOfARedTest() {
        return DrawnRun.of(Examples.run("gradient", "textbox/simple-fr", RunOutcome.FAILED, failed));
    }

    @Benchmark
    public String pageOfThreeHundred() {
        return ReportPage.of(summary, directory);
    }
}
