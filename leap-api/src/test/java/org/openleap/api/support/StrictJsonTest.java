package org.openleap.api.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of every type a request may one day hold: nothing is rounded, cut or guessed. */
class StrictJsonTest {

    record Sample(Integer count, Long amount, LocalDate day, List<Sample> parts) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"count\": 99999999999999999999}|/count|out-of-range",
                "{\"count\": 2147483648}|/count|out-of-range",
                "{\"amount\": 9223372036854775808}|/amount|out-of-range",
                "{\"count\": 1e1000000000}|/count|wrong-type",
                "{\"count\": 1.5}|/count|wrong-type",
                "{\"count\": \"7\"}|/count|wrong-type",
                "{\"count\": true}|/count|wrong-type",
                "{\"count\": \"\"}|/count|wrong-format",
                "{\"day\": \"2026-02-30\"}|/day|wrong-format",
                "{\"day\": \"30/01/2026\"}|/day|wrong-format",
                "{\"parts\": [{}, {\"count\": \"x\"}]}|/parts/1/count|wrong-type",
            })
    void aWrongValueIsRefusedWhereItStands(String json, String pointer, String code) {
        var refusal = refusal(json);

        assertThat(refusal.problem()).isEqualTo(ApiProblem.INVALID_CONTENT);
        assertThat(refusal.parts().get(0).pointer()).isEqualTo(pointer);
        assertThat(refusal.parts().get(0).code()).isEqualTo(code);
    }

    @Test
    void aNumberOfAThousandDigitsIsTooComplex() {
        assertThat(refusal("{\"count\": " + "9".repeat(1000) + "}").problem()).isEqualTo(ApiProblem.JSON_TOO_COMPLEX);
    }

    @Test
    void theNameOfAnUnknownPropertyComesBackPrintable() {
        var refusal = refusal("{\"a\\u0000/b~\\ud800" + "x".repeat(100) + "\": 1}");

        assertThat(refusal.problem()).isEqualTo(ApiProblem.UNKNOWN_PROPERTY);
        assertThat(refusal.parts().get(0).pointer())
                .startsWith("/a\uFFFD~1b~0\uFFFDx")
                .endsWith("…")
                .hasSizeLessThan(70);
    }

    @Test
    void timesAreWrittenInTheIsoForm() throws JsonProcessingException {
        assertThat(StrictJson.mapper().writeValueAsString(List.of(Instant.EPOCH, LocalDate.EPOCH)))
                .isEqualTo("[\"1970-01-01T00:00:00Z\",\"1970-01-01\"]");
    }

    private static ApiRefusal refusal(String json) {
        try {
            StrictJson.mapper().readValue(json, Sample.class);
        } catch (JsonProcessingException fault) {
            return JsonFault.refusal(fault);
        }
        throw new AssertionError("accepted: " + json);
    }
}
