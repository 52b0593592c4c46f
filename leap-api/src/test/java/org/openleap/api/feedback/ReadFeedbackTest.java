package org.openleap.api.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.api.ApiInMemory;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.feedback.FeedbackNote;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.feedback.FirstLook;
import org.openleap.feedback.Handover;
import org.openleap.feedback.HowItCame;
import org.openleap.feedback.LoopStatus;
import org.openleap.feedback.ReplyKind;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.identity.Roles;
import org.openleap.notification.Route;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.Tracking;

/** What staff read, what everybody else is told, and which questions are allowed. */
class ReadFeedbackTest {
    private static final FeedbackReference REFERENCE = FeedbackServiceStandIn.REFERENCE;

    private final RegisterStandIn register = new RegisterStandIn();
    private final ApiInMemory api = new ApiInMemory(new FeedbackService(), register, new Tracking());

    @Test
    void withoutATokenTheRegisterIsClosed() {
        for (var path : List.of("feedback-items", "feedback-items/" + REFERENCE)) {
            var answer = api.get(path);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"LEAP\"");
            assertThat(answer.body()).contains("\"code\":\"sign-in-required\"");
        }
    }

    @Test
    void theWrongRoleIsRefused() {
        var answer = api.as(Roles.PARTNER).get("feedback-items");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"not-allowed\"");
    }

    @Test
    void aPageNamesTheNextOne() {
        register.next = "abc";

        var answer = api.as(Roles.ENGAGEMENT_LEAD).get("feedback-items?status=RECEIVED&limit=1&place=merrow");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"reference\":\"" + REFERENCE + "\"")
                .contains("\"next\":\"abc\"");
        assertThat(answer.header("Link"))
                .contains("http://localhost:8080/api/v1/feedback-items?status=RECEIVED&place=merrow&limit=1&cursor=abc")
                .contains("rel=\"next\"");
        assertThat(register.filter).isEqualTo(new FeedbackFilter("RECEIVED", "", "", "merrow", "", ""));
        assertThat(register.request).isEqualTo(PageRequest.first(1));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=-1, invalid-parameter",
        "limit=0, invalid-parameter",
        "limit=201, invalid-parameter",
        "limit=1000000000, invalid-parameter",
        "limit=abc, invalid-parameter",
        "limit=, invalid-parameter",
        "status=KING, invalid-parameter",
        "status=received, invalid-parameter",
        "loop=x, invalid-parameter",
        "service=%27%3B--, invalid-parameter",
        "sort=words, unknown-parameter",
        "owner=me, unknown-parameter",
        "Status=RECEIVED, unknown-parameter",
        "status=RECEIVED&status=HELD, invalid-parameter",
        "cursor=x, shared.UNKNOWN_CURSOR",
    })
    void aQuestionThatIsNotAllowedIsABadRequest(String query, String code) {
        var answer = api.as(Roles.ENGAGEMENT_LEAD).get("feedback-items?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void oneItemCarriesATagAndNeitherContactNorNotes() {
        var answer = api.as(Roles.ENGAGEMENT_OFFICER).get("feedback-items/" + REFERENCE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).startsWith("\"7-");
        assertThat(answer.body())
                .contains("\"words\":\"The words\"")
                .doesNotContain("secret@example.org")
                .doesNotContain("private note");
    }

    @Test
    void theSameTagAgainIsNotModifiedUntilTheLoopMovesOn() {
        api.as(Roles.ENGAGEMENT_OFFICER);
        var tag = api.get("feedback-items/" + REFERENCE).header("ETag");

        assertThat(api.get("feedback-items/" + REFERENCE, "If-None-Match", tag).status())
                .isEqualTo(304);
        register.loop = LoopStatus.CLOSED;
        assertThat(api.get("feedback-items/" + REFERENCE, "If-None-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void whatIsHiddenAndWhatIsNoReferenceLookTheSame() {
        register.hidden = true;
        api.as(Roles.SERVICE_LEAD);

        var hidden = api.get("feedback-items/" + REFERENCE);
        var nonsense = api.get("feedback-items/abc");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(nonsense.status()).isEqualTo(404);
        assertThat(nonsense.body().replace("/abc", "/" + REFERENCE)).isEqualTo(hidden.body());
    }

    @Test
    void anUnknownAddressAndAnUnknownMethodAreProblemsToo() {
        assertThat(api.get("nothing").body()).contains("\"code\":\"not-found\"");
        var put = api.send("PUT", "feedback-items", new byte[0]);
        assertThat(put.status()).isEqualTo(405);
        assertThat(put.header("Allow")).contains("GET").contains("POST");
        assertThat(put.body()).contains("\"code\":\"method-not-allowed\"");
        var xml = api.get("feedback-items", "Accept", "application/xml");
        assertThat(xml.status()).isEqualTo(406);
        assertThat(xml.header("Content-Type")).isEqualTo("application/problem+json");
    }

    private static final class RegisterStandIn extends FeedbackRegister {
        private FeedbackFilter filter;
        private PageRequest request;
        private String next = "";
        private LoopStatus loop = LoopStatus.OPEN;
        private boolean hidden;

        @Override
        public Page<FeedbackSummary> page(FeedbackFilter filter, PageRequest request) {
            this.filter = filter;
            this.request = request;
            request.cursor();
            return new Page<>(List.of(summary()), next);
        }

        @Override
        public FeedbackDetail find(FeedbackReference reference) {
            if (hidden) throw new NotFoundException(FeedbackProblem.UNKNOWN_ITEM);
            var contact = new Contact(Route.EMAIL, "Name", "secret@example.org", Set.of());
            var note = new FeedbackNote(ReplyKind.STAFF, "Some Body", Instant.EPOCH, "private note");
            return new FeedbackDetail(
                    summary(),
                    "The words",
                    "",
                    "",
                    true,
                    false,
                    contact,
                    ScreeningOutcome.PASS,
                    "",
                    "",
                    HowItCame.plainly(),
                    new FirstLook(false, List.of(), "", ""),
                    Handover.none(),
                    "",
                    "",
                    List.of("parking"),
                    List.of(note),
                    Set.of(FeedbackAction.NOTE),
                    REFERENCE,
                    7);
        }

        private FeedbackSummary summary() {
            return new FeedbackSummary(
                    1,
                    REFERENCE,
                    "The words",
                    FeedbackStatus.RECEIVED,
                    loop,
                    "api",
                    "",
                    "",
                    Capacity.PATIENT,
                    Answer.NO,
                    false,
                    true,
                    Instant.EPOCH,
                    Instant.EPOCH);
        }
    }
}
