package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openleap.consent.ConsentAnswer;
import org.openleap.privacy.HoldKind;
import org.openleap.subject.RequestKind;
import org.openleap.subject.RequestStatus;

/** What becomes of people's own data in the demonstration holds together and shows every kind and every end. */
class PrivacyStoriesTest {
    private static final List<JsonNode> STEPS = read();

    @Test
    void itIsToldInTheOrderOfItsDays() {
        assertThat(STEPS)
                .extracting(step -> step.path("days").asInt())
                .isSorted()
                .allMatch(day -> day <= 0);
    }

    @Test
    void everyItemIsOneThatWasTold() throws IOException {
        var told = Story.all().stream().map(Story::key).toList();

        assertThat(texts("item")).isNotEmpty().isSubsetOf(told);
    }

    @Test
    void everyStepIsOfARequestThatWasAskedAndIsStillOpen() {
        var open = new HashSet<String>();
        for (var step : STEPS) {
            if (step.has("key")) open.add(step.path("key").asText());
            if (step.has("request"))
                assertThat(open).contains(step.path("request").asText());
            if (step.has("hold")) assertThat(open).contains(step.path("hold").asText());
            if ("close".equals(step.path("do").asText()))
                open.remove(step.path("request").asText());
        }
        assertThat(open).isNotEmpty();
    }

    @Test
    void everyKindAndEveryEndIsThere() {
        assertThat(texts("kind")).contains(names(RequestKind.values())).contains(names(HoldKind.values()));
        assertThat(texts("end")).contains(names(RequestStatus.OPEN.next().toArray(new RequestStatus[0])));
        assertThat(texts("answer"))
                .contains(ConsentAnswer.GIVEN.name(), ConsentAnswer.REFUSED.name(), ConsentAnswer.WITHDRAWN.name());
        assertThat(texts("do"))
                .contains("erase", "correct", "extend", "acknowledge", "leaveOut", "lift", "approve", "keep");
    }

    @Test
    void everyReasonIsLongEnough() {
        assertThat(texts("words")).allMatch(words -> words.isEmpty() || words.length() >= 10);
    }

    @Test
    void nobodyRealCanBeReached() {
        assertThat(texts("contact"))
                .isNotEmpty()
                .allMatch(
                        contact -> contact.matches(".*(@example\\.(org|com)|01632 960[0-9]{3}|, ZZ99 [0-9][A-Z]{2})"));
    }

    private static List<String> texts(String field) {
        return STEPS.stream()
                .filter(step -> step.has(field))
                .map(step -> step.path(field).asText())
                .toList();
    }

    private static String[] names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }

    private static List<JsonNode> read() {
        try (var in = PrivacyStoriesTest.class.getResourceAsStream("/demonstration/privacy.json")) {
            var steps = new ObjectMapper().readTree(in).path("steps");
            return new ArrayList<>(
                    StreamSupport.stream(steps.spliterator(), false).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
