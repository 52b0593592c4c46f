package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.OASFactory;
import org.junit.jupiter.api.Test;
import org.openleap.api.support.Retiring;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.suggestion.Tracking;

/** No operation of version 1 goes yet; this is how its callers would hear of it. */
class RetirementTest {

    /** What went out of use. */
    @Path("/old")
    public static class OldResource {
        @GET
        @PermitAll
        @Retiring(since = "2027-03-01", until = "2028-03-05")
        public String get() {
            return "still there";
        }

        @GET
        @Path("/young")
        @PermitAll
        public String young() {
            return "to stay";
        }
    }

    private final ApiInMemory api =
            new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), OldResource.class);

    @Test
    void callersReadInEveryAnswerSinceWhenUntilWhenAndWhereToReadOn() {
        var answer = api.get("old");

        assertThat(answer.body()).isEqualTo("still there");
        assertThat(answer.header("Deprecation")).isEqualTo("@1803859200");
        assertThat(answer.header("Sunset")).isEqualTo("Sun, 05 Mar 2028 00:00:00 GMT");
        assertThat(answer.header("Link")).contains("/api/docs>").contains("rel=\"deprecation\"");
    }

    @Test
    void whatStaysSaysNothing() {
        assertThat(api.get("old/young").headers()).doesNotContainKeys("Deprecation", "Sunset", "Link");
        assertThat(api.get("nowhere").headers()).doesNotContainKeys("Deprecation", "Sunset");
    }

    @Test
    void theDescriptionMarksIt() throws NoSuchMethodException {
        var operation = OASFactory.createOperation().description("Reads it.");
        CommonAnswers.retire(operation, OldResource.class.getMethod("get"));

        assertThat(operation.getDeprecated()).isTrue();
        assertThat(operation.getDescription())
                .isEqualTo(
                        "Reads it. Do not begin to use it: since 2027-03-01 it is on its way out, and from 2028-03-05 it"
                                + " may be gone.");
    }
}
