package org.openleap.identity.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.identity.Caller;
import org.openleap.identity.Reach;
import org.openleap.identity.UserId;
import org.openleap.identity.internal.KnownPerson;
import org.openleap.identity.internal.ProvedIdentity;

/** How long a sign-in lasts, and what ends it: threats T10 and T13. */
class LoginSessionTest {
    private static final String REFUSED = "{\"error\":\"invalid_grant\",\"error_description\":\"User disabled\"}";

    private final LyingProvider provider = new LyingProvider();
    private final PendingSignIn pending = PendingSignIn.start("/staff", Instant.now());
    private final LoginSession logins = new LoginSession();
    private final FakeBrowser browser = new FakeBrowser();
    private Duration later = Duration.ZERO;

    @BeforeEach
    void wire() {
        logins.clock = () -> Instant.now().plus(later);
        logins.protocol = provider.protocol();
        logins.protocol.clock = logins.clock;
        logins.ended = new EndedSessions();
        logins.recognition = new Recognition() {
            @Override
            KnownPerson of(ProvedIdentity identity) {
                var id = new UserId(identity.subject());
                return new KnownPerson(
                        new Caller(id, "somebody", "", identity.roles(), identity.organisation()), Reach.NONE);
            }
        };
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void aVisitorIsNobody() {
        assertThat(logins.current(browser.request())).isEmpty();
    }

    @Test
    void aSignInGetsASessionWhoseIdNobodyKnewBefore() throws Exception {
        var before = browser.sessionId();
        signIn("subject-1");

        assertThat(logins.current(browser.request())).isPresent();
        assertThat(browser.sessionId()).isNotEqualTo(before);
    }

    @Test
    void theNextPersonFindsNothingOfTheOneBefore() throws Exception {
        signIn("subject-1");
        browser.session().put("a view of theirs", "their words");
        signIn("subject-2");

        assertThat(browser.session()).doesNotContainKey("a view of theirs");
        assertThat(whoIsHere()).isEqualTo("subject-2");
    }

    @Test
    void theSamePersonInAnotherTabKeepsTheirPages() throws Exception {
        signIn("subject-1");
        browser.session().put("a view of theirs", "their words");
        signIn("subject-1");

        assertThat(browser.session()).containsKey("a view of theirs");
    }

    @Test
    void aSignInIsRenewedSilentlyAndTheSessionStays() throws Exception {
        signIn("subject-1");
        browser.session().put("a form", "half written");
        afterMinutes(5);

        assertThat(whoIsHere()).isEqualTo("subject-1");
        assertThat(provider.lastTokenRequest()).contains("grant_type=refresh_token");
        assertThat(browser.session()).containsKey("a form");
    }

    @Test
    void nobodyIsAskedForBeforeTheTimeIsUp() throws Exception {
        signIn("subject-1");
        provider.answersWith(400, "application/json", REFUSED);
        afterMinutes(4);

        assertThat(whoIsHere()).isEqualTo("subject-1");
    }

    @Test
    void aDisabledPersonIsOutAfterFiveMinutes() throws Exception {
        signIn("subject-1");
        provider.answersWith(400, "application/json", REFUSED);
        afterMinutes(5);

        assertThat(logins.current(browser.request())).isEmpty();
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void whoWasSignedOutAtKeycloakIsOutAtOnce() throws Exception {
        signIn("subject-1");
        logins.ended.add("session-1");

        assertThat(logins.current(browser.request())).isEmpty();
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void whileKeycloakIsAwayPeopleStayToTheEndOfTheirToken() throws Exception {
        signIn("subject-1");
        provider.answersWith(503, "text/plain", "busy");
        later = Duration.ofMinutes(5).minusSeconds(5);
        assertThat(whoIsHere()).isEqualTo("subject-1");

        afterMinutes(5);
        assertThat(logins.current(browser.request())).isEmpty();
    }

    @Test
    void whenKeycloakIsBackTheyAreBackToo() throws Exception {
        signIn("subject-1");
        provider.answersWith(503, "text/plain", "busy");
        afterMinutes(5);
        logins.current(browser.request());

        provider.handsOver(provider.sign(provider.idClaims(pending.nonce())));
        afterMinutes(6);
        assertThat(whoIsHere()).isEqualTo("subject-1");
    }

    private void signIn(String subject) throws SignInRefusedException, SignInUnavailableException {
        provider.handsOver(provider.sign(provider.idClaims(pending.nonce()).subject(subject)));
        var answer = new CallbackParameters("a-code", pending.state(), provider.issuer());
        logins.begin(browser.request(), logins.protocol.finish(pending, answer));
    }

    private String whoIsHere() {
        return logins.current(browser.request())
                .orElseThrow()
                .person()
                .caller()
                .id()
                .value();
    }

    private void afterMinutes(int minutes) {
        later = Duration.ofMinutes(minutes);
    }
}
