package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.notification.Route;
import org.openleap.publication.PairOutcome;

/**
 * The description of the API that people reviewed is the one that the classes give. After a change that is meant:
 * {@code mvn -pl leap-api -am test -Dtest=OpenApiTest -Dleap.openapi.write=true}, and read the difference.
 */
class OpenApiTest {
    private static final Path REVIEWED = Path.of("src/main/resources/org/openleap/api");

    @Test
    void theReviewedDescriptionIsWhatTheClassesSay() throws IOException {
        var generated = SmallRyeOpenAPI.builder()
                .withIndex(index())
                .enableModelReader(false)
                .enableStandardFilter(false)
                .enableStandardStaticFiles(false)
                .build();

        compare("openapi.yaml", generated.toYAML());
        compare("openapi.json", generated.toJSON() + "\n");
    }

    private static void compare(String name, String generated) throws IOException {
        var file = REVIEWED.resolve(name);
        if (Boolean.getBoolean("leap.openapi.write")) Files.writeString(file, generated);
        assertThat(Files.readString(file)).isEqualTo(generated);
    }

    private static IndexView index() throws IOException {
        var indexer = new Indexer();
        try (Stream<Path> files = Files.walk(Path.of("target/classes/org/openleap/api"))) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> add(indexer, file));
        }
        for (var list : new Class<?>[] {
            Answer.class,
            Capacity.class,
            FeedbackStatus.class,
            LoopStatus.class,
            ScreeningOutcome.class,
            Route.class,
            PairOutcome.class
        }) {
            indexer.indexClass(list);
        }
        return indexer.complete();
    }

    private static void add(Indexer indexer, Path file) {
        try (var bytes = Files.newInputStream(file)) {
            indexer.index(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
