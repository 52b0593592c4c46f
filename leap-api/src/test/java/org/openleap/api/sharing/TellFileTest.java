package org.openleap.api.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.api.ApiInMemory;
import org.openleap.api.ApiInMemory.Answer;
import org.openleap.api.PartnerServices;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.sharing.Heard;
import org.openleap.sharing.PartnerFile;
import org.openleap.sharing.PartnerRow;
import org.openleap.sharing.RowProblem;
import org.openleap.sharing.UploadPartnerFile;
import org.openleap.suggestion.Tracking;

/** A partner's system sends a file. How its rows are read is for the service; here is what a client sees of it. */
class TellFileTest {
    private static final String KEY = "0f8b1c9e-6a55-4f0e-9a3b-2c1d4e5f6a7b";
    private static final String FILE = "words\r\nCafé\r\n";

    private final PartnerServices services = new PartnerServices();
    private final ApiInMemory api =
            new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), services);

    @BeforeEach
    void asASystem() {
        api.asSystem(ApiScope.values());
    }

    @Test
    void aFileArrivesByteForByteAndTheAnswerNamesEachItem() {
        var bytes = FILE.getBytes(StandardCharsets.ISO_8859_1);

        var answer = send(bytes, "text/csv");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"items\":[{\"row\":2,\"reference\":\"" + PartnerServices.ITEM + "\"}]}");
        assertThat(((UploadPartnerFile) services.told.get(0)).content()).isEqualTo(bytes);
    }

    @Test
    void everyFaultIsNamedByRowAndColumnAndNothingIsTaken() throws IOException {
        services.file = new PartnerFile(
                List.of(
                        row(2, "w", ""),
                        row(3, "", "", RowProblem.BLANK, RowProblem.UNREADABLE_MONTH),
                        row(4, "w", "", RowProblem.ALREADY_TOLD),
                        row(5, "w", "", RowProblem.REPEATED),
                        row(6, "w".repeat(4001), "", RowProblem.TOO_LONG),
                        row(7, "w", "a".repeat(4001), RowProblem.TOO_LONG),
                        row(8, "w", "", RowProblem.TOO_LONG, RowProblem.UNKNOWN_SERVICE, RowProblem.UNREADABLE_NUMBER)),
                List.of("is/Admin"));

        var answer = send(FILE.getBytes(StandardCharsets.UTF_8), "text/csv");

        assertProblem(answer, 422, "invalid-content");
        assertThat(faults(answer))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/1/is~1Admin", "unknown-column",
                        "/3/words", "row-blank",
                        "/3/month", "row-unreadable-month",
                        "/5", "row-repeated",
                        "/6/words", "row-too-long",
                        "/7/asked", "row-too-long",
                        "/8/how_heard", "row-too-long",
                        "/8/service", "row-unknown-service",
                        "/8/people", "row-unreadable-number"));
        assertThat(answer.body()).contains("Write the month like 2026-07.").doesNotContain("This cannot be taken");
        assertThat(services.told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x"})
    void onlyCsvIsAFile(String type) {
        assertProblem(send(FILE.getBytes(StandardCharsets.UTF_8), type), 415, "unsupported-media-type");
    }

    @Test
    void aFileIsThereAndNoLargerThanAnyBody() {
        assertProblem(send(new byte[0], "text/csv"), 400, "body-required");
        assertProblem(send(new byte[256 * 1024 + 1], "text/csv"), 413, "body-too-large");
        assertThat(send(new byte[256 * 1024], "text/csv").status()).isEqualTo(201);
        assertThat(services.told).hasSize(1);
    }

    @Test
    void theKeyIsRequired() {
        var answer =
                api.send("POST", "shared-items.csv", FILE.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/csv");

        assertProblem(answer, 400, "idempotency-key-required");
    }

    @Test
    void whoMayOnlyReadSendsNoFile() {
        api.asSystem(ApiScope.FEEDBACK_READ);

        assertProblem(send(FILE.getBytes(StandardCharsets.UTF_8), "text/csv"), 403, "insufficient-scope");
        assertThat(services.told).isEmpty();
    }

    private Answer send(byte[] file, String type) {
        return api.send("POST", "shared-items.csv", file, "Content-Type", type, "Idempotency-Key", KEY);
    }

    private static PartnerRow row(int number, String words, String request, RowProblem... problems) {
        return new PartnerRow(number, words, request, "", new Heard("", 0, ""), false, "", List.of(problems));
    }

    private static Map<String, String> faults(Answer answer) throws IOException {
        var faults = new TreeMap<String, String>();
        for (JsonNode fault : new ObjectMapper().readTree(answer.body()).path("errors"))
            faults.put(fault.path("pointer").asText(), fault.path("code").asText());
        return faults;
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
