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
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.identity.ApiScope;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;

/** Every page and every resource, asked by everybody, over HTTP: the running LEAP does what the policy says. */
@WithLeap
class AuthorisationIT {
    private static final Policy POLICY = Policy.read();
    private static final String NOBODYS_REFERENCE = "FB-0000-0000-0";

    /** Demonstration account and its one role. */
    private static final Map<String, String> ACCOUNTS = Map.ofEntries(
            Map.entry("lead", "engagement-lead"),
            Map.entry("officer", "engagement-officer"),
            Map.entry("service", "service-lead"),
            Map.entry("director", "director"),
            Map.entry("lay", "lay-reviewer"),
            Map.entry("partner", "partner"),
            Map.entry("partner2", "partner"),
            Map.entry("partnerlead", "partner-lead"),
            Map.entry("healthwatch", "healthwatch"),
            Map.entry("ig", "information-governance"),
            Map.entry("admin", "administrator"));

    private final LeapStack leap;

    AuthorisationIT(LeapStack leap) {
        this.leap = leap;
        Strangers.introduceTo(leap);
    }

    static Stream<String> accounts() {
        return Stream.concat(ACCOUNTS.keySet().stream(), Strangers.all()).sorted();
    }

    /** What the policy calls the account: its role, or that it has none. */
    private static String called(String account) {
        return ACCOUNTS.getOrDefault(account, Policy.WITHOUT_ROLE);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void thePortalOpensToEachRoleWhatIsTheirs(String account) {
        var visit = Visit.of(leap, account);
        var softly = new SoftAssertions();

        pages().forEach((page, admitted) -> softly.assertThat(isRefused(visit.open(page)))
                .as("%s for %s is refused", page, account)
                .isEqualTo(!admitted.contains(called(account))));

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
            var admitted = door.getValue().contains(called(account));
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
    void theApiRefusesEveryTokenThatIsNotForItHereAndNow() throws IOException, InterruptedException {
        var softly = new SoftAssertions();
        for (var bad : BadTokens.of(leap).entrySet()) {
            for (var door : POLICY.doors("api").keySet()) {
                softly.assertThat(call(door, "Bearer " + bad.getValue()).statusCode())
                        .as("%s with a token that is %s", door, bad.getKey())
                        .isEqualTo(401);
            }
        }
        softly.assertAll();
    }

    /** One system for each scope, and one without: each opens what its scope says, and nothing that is the trust's own. */
    @Test
    void theApiAnswersEachSystemWhatItsScopeAllows() throws IOException, InterruptedException {
        var softly = new SoftAssertions();
        var machines = POLICY.doors("machine");
        for (var scope : Policy.MACHINES) {
            var token = leap.tokenOfSystem(ApiScope.in(scope));
            for (var door : POLICY.doors("api").keySet()) {
                var admitted = machines.getOrDefault(door, Set.of()).contains(scope);
                var status = call(door, "Bearer " + token).statusCode();
                softly.assertThat(status == 403).as("%s for %s", door, scope).isEqualTo(!admitted);
                softly.assertThat(status).as("%s for %s", door, scope).isNotEqualTo(401);
            }
        }
        softly.assertAll();
    }

    @Test
    void theApiRefusesEveryTokenOfASystemThatIsNotForItHereAndNow() throws IOException, InterruptedException {
        var softly = new SoftAssertions();
        for (var bad : BadTokens.ofMachines(leap).entrySet()) {
            for (var door : POLICY.doors("machine").keySet()) {
                softly.assertThat(call(door, "Bearer " + bad.getValue()).statusCode())
                        .as("%s with a system's token that is %s", door, bad.getKey())
                        .isEqualTo(401);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {Strangers.WITHOUT_ROLE, Strangers.WITHOUT_ORGANISATION})
    void strangersReadWhomToAsk(String account) {
        var visit = Visit.of(leap, account);

        assertThat(visit.open("/sign-in").headers().firstValue("Location")).hasValue("/no-role");
        assertThat(visit.open("/partner").headers().firstValue("Location")).hasValue("/no-role");
        assertThat(visit.open("/no-role").body()).contains("ask the engagement team");
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
        return answer.statusCode() == 403 || isSentToSignIn(answer) || isToldWhomToAsk(answer);
    }

    private static boolean isToldWhomToAsk(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").equals("/no-role")
                && !answer.uri().getPath().equals("/sign-in");
    }

    private static boolean isSentToSignIn(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").contains("/protocol/openid-connect/auth");
    }

    private HttpResponse<String> call(Door door, String authorization) throws IOException, InterruptedException {
        var path = door.resource().replaceAll("\\{[^}]*}", NOBODYS_REFERENCE);
        var request = HttpRequest.newBuilder(leap.api(path))
                .header("Content-Type", door.resource().endsWith(".csv") ? "text/csv" : "application/json")
                .header("Tracking-Phrase", "nobody said these words")
                .method(
                        door.action(),
                        door.action().equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString("{}"));
        if (!authorization.isEmpty()) request.header("Authorization", authorization);
        return leap.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
