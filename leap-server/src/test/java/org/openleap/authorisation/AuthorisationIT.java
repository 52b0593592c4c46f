package org.openleap.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;

/** Every page and every resource, asked by everybody, over HTTP: the running LEAP does what the policy says. */
@WithLeap
class AuthorisationIT {
    private static final Policy POLICY = Policy.read();
    private static final String NOBODYS_REFERENCE = "FB-0000-0000-0";

    /** Demonstration account and its one role. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "lead", "engagement-lead",
            "officer", "engagement-officer",
            "service", "service-lead",
            "director", "director",
            "lay", "lay-reviewer",
            "partner", "partner",
            "partnerlead", "partner-lead",
            "healthwatch", "healthwatch",
            "ig", "information-governance",
            "admin", "administrator");

    private final LeapStack leap;

    AuthorisationIT(LeapStack leap) {
        this.leap = leap;
    }

    static Stream<String> accounts() {
        return ACCOUNTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void thePortalOpensToEachRoleWhatIsTheirs(String account) {
        var visit = Visit.of(leap, account);
        var softly = new SoftAssertions();

        pages().forEach((page, admitted) -> softly.assertThat(isRefused(visit.open(page)))
                .as("%s for %s is refused", page, account)
                .isEqualTo(!admitted.contains(ACCOUNTS.get(account))));

        softly.assertAll();
    }

    @Test
    void visitorsOpenWhatIsPublicAndAreElsewhereAskedToSignIn() {
        var visit = Visit.anonymous(leap);
        var softly = new SoftAssertions();

        pages().forEach((page, admitted) -> softly.assertThat(isSentToSignIn(visit.open(page)))
                .as("%s asks a visitor to sign in", page)
                .isEqualTo(!admitted.contains(Policy.ANONYMOUS)));

        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void theApiAnswersEachRoleWhatIsTheirs(String account) throws IOException, InterruptedException {
        var token = leap.tokenOf(account);
        for (var door : POLICY.doors("api").entrySet()) {
            var answer = call(door.getKey(), "Bearer " + token);
            var admitted = door.getValue().contains(ACCOUNTS.get(account));
            assertThat(answer.statusCode() == 403)
                    .as("%s for %s", door.getKey(), account)
                    .isEqualTo(!admitted);
            assertThat(answer.statusCode())
                    .as("%s for %s", door.getKey(), account)
                    .isNotEqualTo(401);
        }
    }

    @Test
    void theApiAsksVisitorsForATokenWhereItIsNotPublic() throws IOException, InterruptedException {
        for (var door : POLICY.doors("api").entrySet()) {
            var answer = call(door.getKey(), "");
            var admitted = door.getValue().contains(Policy.ANONYMOUS);
            assertThat(answer.statusCode() == 401).as(door.getKey().toString()).isEqualTo(!admitted);
        }
    }

    @Test
    void anAddressThatNobodyNamedDoesNotExist() {
        var visit = Visit.of(leap, "lead");

        assertThat(visit.open("/staff/nowhere").statusCode()).isEqualTo(404);
        assertThat(visit.open("/WEB-INF/web.xml").statusCode()).isEqualTo(404);
        assertThat(visit.open("/staff/inbox.xhtml").statusCode()).isEqualTo(404);
    }

    /** Pages by their address; what stands below a folder has no address of its own. */
    private static Map<String, Set<String>> pages() {
        var pages = new TreeMap<String, Set<String>>();
        POLICY.doors("page").forEach((door, admitted) -> {
            if (!door.resource().endsWith("/*")) pages.put(door.resource(), admitted);
        });
        return pages;
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() == 403 || isSentToSignIn(answer);
    }

    private static boolean isSentToSignIn(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").contains("/protocol/openid-connect/auth");
    }

    private HttpResponse<String> call(Door door, String authorization) throws IOException, InterruptedException {
        var path = door.resource().replace("{reference}", NOBODYS_REFERENCE);
        var request = HttpRequest.newBuilder(leap.api(path))
                .header("Content-Type", "application/json")
                .header("Tracking-Phrase", "nobody said these words")
                .method(
                        door.action(),
                        door.action().equals("POST")
                                ? HttpRequest.BodyPublishers.ofString("{}")
                                : HttpRequest.BodyPublishers.noBody());
        if (!authorization.isEmpty()) request.header("Authorization", authorization);
        return leap.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
