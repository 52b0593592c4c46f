package org.openleap.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.server.conformance.Result.Outcome;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;

/** The sample client, as it lies in the repository, calls LEAP through the recorder and has good manners. */
@WithLeap
class RecorderIT {
    private final LeapStack leap;

    @TempDir
    Path folder;

    RecorderIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void theSampleClientDoesWhatTheDocumentationAsksFor() throws Exception {
        try (var proxy = RecordingProxy.start(leap.parts().addresses().leapUrl(), 0)) {
            run(proxy.address());

            var results = proxy.sheet().results();
            assertThat(results).filteredOn(result -> result.is(Outcome.FAILED)).isEmpty();
            assertThat(results)
                    .filteredOn(result -> result.is(Outcome.PASSED))
                    .extracting(Result::name)
                    .contains(
                            "Every POST has an Idempotency-Key",
                            "A POST whose answer was lost is sent again with the same key",
                            "What was read before is asked for with If-None-Match",
                            "Nothing comes again before Retry-After is over");
        }
    }

    private void run(String recorder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var sample = Path.of("..", "samples", "LeapClient.java").toString();
        var output = folder.resolve("output");
        var program = new ProcessBuilder(java, sample).redirectErrorStream(true).redirectOutput(output.toFile());
        program.environment().put("LEAP", recorder);
        program.environment().put("TOKENS", leap.parts().addresses().issuer() + "/protocol/openid-connect/token");
        var process = program.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }
}
