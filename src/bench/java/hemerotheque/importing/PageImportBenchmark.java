package hemerotheque.importing;

import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.RawPage.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How many times a second one thread understands all pages of one kind. The pages are in memory before; nothing is
/// stored or indexed.
///
/// Forks and iterations, our choice: both kinds are done in less than three minutes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Threads(1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 4)
public class PageImportBenchmark {

    @Param({"MARKUP", "PLAIN"})
    public Kind kind;

    @Param("samples")
    public String folder;

    private final PageImport pageImport = new PageImport();
    private List<RawPage> pages;

    @Setup
    public void read() throws IOException {
        pages = SavedPages.in(Path.of(folder)).of(kind);
    }

    /// One operation is one pass over all pages.
    @Benchmark
    public void understandAll(Blackhole understood) {
        for (var page : pages) understood.consume(pageImport.understand(page));
    }
}
