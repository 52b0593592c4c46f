package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.SectionKind;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.PromiseVerb;
import org.openleap.commitment.Side;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.notification.Route;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.ParticipationLevel;
import org.openleap.partnership.PartnershipScale;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.RoleType;
import org.openleap.publication.PairOutcome;
import org.openleap.referral.PartnerVerdict;
import org.openleap.referral.ReferralStatus;
import org.openleap.sharing.RelayStatus;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedOutcome;
import org.openleap.suggestion.SuggestionStage;

/**
 * The description of the API that people reviewed is the one that the classes give. After a change that is meant:
 * {@code mvn -pl leap-api -am test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate}, and read the
 * difference. What would break a client is never accepted.
 */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REVIEWED = Path.of("src/main/resources/org/openleap/api");

    @Test
    void theReviewedDescriptionIsWhatTheClassesSay() throws IOException {
        var generated = SmallRyeOpenAPI.builder()
                .withIndex(index())
                .enableModelReader(false)
                .enableStandardFilter(false)
                .enableStandardStaticFiles(false)
                .addFilter(new CommonAnswers())
                .build();

        var broken = BreakingChanges.between(
                JSON.readTree(REVIEWED.resolve("openapi.json").toFile()), JSON.readTree(generated.toJSON()));
        assertThat(broken)
                .as("this would break clients of version 1; no switch accepts it, it needs a version 2")
                .isEmpty();
        compare("openapi.yaml", generated.toYAML());
        compare("openapi.json", generated.toJSON() + "\n");
    }

    private static void compare(String name, String generated) throws IOException {
        var file = REVIEWED.resolve(name);
        if (System.getProperty("update") != null) Files.writeString(file, generated);
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
            PairOutcome.class,
            SharedKind.class,
            SharedOutcome.class,
            RelayStatus.class,
            ReferralStatus.class,
            PartnerVerdict.class,
            SuggestionStage.class,
            PartnershipStatus.class,
            PartnershipScale.class,
            OutcomeStatus.class,
            ParticipationLevel.class,
            ParticipantKind.class,
            RoleType.class,
            Side.class,
            PromiseVerb.class,
            ActivityKind.class,
            CommitmentStatus.class,
            AgreementStatus.class,
            SectionKind.class
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
