package org.openleap.identity.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.identity.Caller;
import org.openleap.identity.Reach;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.internal.KnownPerson;
import org.openleap.identity.internal.ProvedIdentity;

/** What a session holds can move to another node, and says nothing in a log. */
class SessionContentTest {
    private static final Instant EXPIRY = Instant.parse("2026-11-23T09:05:00Z");

    @Test
    void aLoginSurvivesTheWayToAnotherNode() throws Exception {
        assertThat(copy(login())).isEqualTo(login());
    }

    @Test
    void aPendingSignInSurvivesTheWayToAnotherNode() throws Exception {
        var pending = PendingSignIn.start("/staff", EXPIRY);
        var pendings = new PendingSignIns();
        pendings.add(pending);

        assertThat(copy(pendings).take(pending.state(), EXPIRY)).contains(pending);
    }

    @Test
    void aLoginIsRenewedBeforeItIsOver() {
        assertThat(login().wantsRenewal(EXPIRY.minusSeconds(60))).isFalse();
        assertThat(login().wantsRenewal(EXPIRY.minusSeconds(10))).isTrue();
        assertThat(login().isOver(EXPIRY.minusSeconds(10))).isFalse();
        assertThat(login().isOver(EXPIRY)).isTrue();
    }

    @Test
    void tokensAndPersonalDataStayOutOfLogs() {
        assertThat(login().toString()).doesNotContain("the id token", "the refresh token", "Amira", "example.org");
    }

    private static Login login() {
        var identity = new ProvedIdentity(
                "subject-1", "Amira Hussain", "lead@example.org", true, Set.of(Roles.ENGAGEMENT_LEAD), "");
        var caller = new Caller(
                new UserId("account-1"), "Amira Hussain", "lead@example.org", Set.of(Roles.ENGAGEMENT_LEAD), "");
        var person = new KnownPerson(caller, new Reach(Set.of("larkrise-ward"), Set.of(), Set.of()));
        return new Login(person, new Tokens(identity, "session-1", "the id token", "the refresh token", EXPIRY));
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T original) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
