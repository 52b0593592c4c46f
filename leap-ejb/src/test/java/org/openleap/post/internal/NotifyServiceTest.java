package org.openleap.post.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.post.Channel;
import org.openleap.post.internal.Delivery.Outcome;

/**
 * Text messages and letters against a local stand-in that speaks as the documentation of GOV.UK Notify says. The service
 * itself was never called: that needs an account.
 */
class NotifyServiceTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");
    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final String ID = "740e5834-3a29-46b4-9a6f-16142fde533a";

    @RegisterExtension
    static final WireMockExtension STAND_IN = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private final NotifyService notify = service();

    @Test
    void aTextMessageGoesWithItsTemplateItsReferenceAndTheMessage() throws NotAccepted {
        STAND_IN.stubFor(post("/v2/notifications/sms").willReturn(accepted()));

        assertThat(notify.send(text(1))).isEqualTo(ID);

        STAND_IN.verify(postRequestedFor(urlEqualTo("/v2/notifications/sms"))
                .withHeader("Authorization", matching("Bearer .+"))
                .withRequestBody(matchingJsonPath("$.phone_number", equalTo("07700900001")))
                .withRequestBody(matchingJsonPath("$.template_id", equalTo("text-template")))
                .withRequestBody(matchingJsonPath("$.reference", equalTo("<telling-17-1@leap.invalid>")))
                .withRequestBody(matchingJsonPath("$.personalisation.message", equalTo("We have an answer."))));
    }

    @Test
    void everyCallIsSignedWithTheSecretOfTheServiceAndSaysWhen() throws Exception {
        STAND_IN.stubFor(post("/v2/notifications/sms").willReturn(accepted()));
        notify.send(text(1));

        var request = STAND_IN.getAllServeEvents().get(0).getRequest();
        var token = SignedJWT.parse(request.getHeader("Authorization").substring("Bearer ".length()));

        assertThat(token.verify(new MACVerifier(SECRET.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(SERVICE);
        assertThat(token.getJWTClaimsSet().getIssueTime().toInstant()).isEqualTo(NOON);
    }

    @Test
    void aLetterHasTheAddressInSevenLinesAtMostWithThePostcodeLast() throws NotAccepted {
        STAND_IN.stubFor(post("/v2/notifications/letter").willReturn(accepted()));
        var address = "Ines Example\nFlat 2\nMill House\n8 Mill Lane\nBy the pond\nMerrow\nTarnshire\nZZ99 4QT";

        notify.send(mail(Channel.LETTER, address, 1));

        STAND_IN.verify(postRequestedFor(urlEqualTo("/v2/notifications/letter"))
                .withRequestBody(matchingJsonPath("$.personalisation.heading", equalTo("An answer")))
                .withRequestBody(matchingJsonPath("$.personalisation.address_line_1", equalTo("Ines Example")))
                .withRequestBody(matchingJsonPath("$.personalisation.address_line_6", equalTo("Merrow, Tarnshire")))
                .withRequestBody(matchingJsonPath("$.personalisation.address_line_7", equalTo("ZZ99 4QT")))
                .withRequestBody(matchingJsonPath("$.phone_number", absent())));
    }

    @Test
    void aMessageWhoseAcceptanceGotLostIsNotSentASecondTime() throws NotAccepted {
        STAND_IN.stubFor(get(urlPathEqualTo("/v2/notifications"))
                .withQueryParam("reference", equalTo("<telling-17-1@leap.invalid>"))
                .willReturn(okJson("{\"notifications\": [{\"id\": \"" + ID + "\"}]}")));

        assertThat(notify.send(text(2))).isEqualTo(ID);

        STAND_IN.verify(exactly(0), postRequestedFor(urlEqualTo("/v2/notifications/sms")));
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadRequestError, true",
        "403, AuthError, false",
        "429, RateLimitError, false",
        "500, Exception, false"
    })
    void onlyWhatIsWrongWithTheMessageItselfIsForGood(int status, String error, boolean forGood) {
        var body = "{\"status_code\": %d, \"errors\": [{\"error\": \"%s\", \"message\": \"no\"}]}";
        STAND_IN.stubFor(post("/v2/notifications/sms")
                .willReturn(aResponse().withStatus(status).withBody(body.formatted(status, error))));

        assertThatThrownBy(() -> notify.send(text(1))).isInstanceOfSatisfying(NotAccepted.class, refused -> {
            assertThat(refused.kind()).isEqualTo(error + " " + status);
            assertThat(refused.isForGood()).isEqualTo(forGood);
        });
    }

    @Test
    void anAnswerThatIsNoJsonIsAFaultToTryAgain() {
        STAND_IN.stubFor(post("/v2/notifications/sms")
                .willReturn(aResponse().withStatus(502).withBody("<html>Bad gateway</html>")));

        assertThatThrownBy(() -> notify.send(text(1)))
                .isInstanceOfSatisfying(
                        NotAccepted.class,
                        refused -> assertThat(refused.isForGood()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"sending, UNDER_WAY", "delivered, ARRIVED", "permanent-failure, LOST"})
    void theServiceIsAskedWhatBecameOfAMessage(String status, Outcome outcome) throws NotAccepted {
        STAND_IN.stubFor(get("/v2/notifications/" + ID).willReturn(okJson("{\"status\": \"" + status + "\"}")));

        assertThat(notify.deliveryOf(ID)).isEqualTo(new Delivery(status, outcome));
    }

    @Test
    void withoutAKeyOrATemplateTheWayIsClosed() {
        assertThat(notify.carries(Channel.TEXT)).isTrue();
        assertThat(notify.carries(Channel.EMAIL)).isFalse();
        notify.account = new Account() {
            @Override
            boolean isOpen() {
                return false;
            }
        };
        assertThat(notify.carries(Channel.TEXT)).isFalse();
    }

    @Test
    void anApiKeyIsItsNameTheServiceAndTheSecret() {
        assertThat(NotifyKey.of("team-key-" + SERVICE + "-" + SECRET + "\n")).isEqualTo(new NotifyKey(SERVICE, SECRET));
        assertThat(NotifyKey.of(SERVICE + "-" + SECRET).toString()).doesNotContain(SECRET);
        assertThatThrownBy(() -> NotifyKey.of("not-a-key")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ResponseDefinitionBuilder accepted() {
        return aResponse().withStatus(201).withBody("{\"id\": \"" + ID + "\"}");
    }

    private static OutgoingMail text(int attempt) {
        return mail(Channel.TEXT, "07700900001", attempt);
    }

    private static OutgoingMail mail(Channel channel, String address, int attempt) {
        return new OutgoingMail(
                17,
                "<telling-17-1@leap.invalid>",
                channel,
                address,
                "An answer",
                "We have an answer.",
                Map.of(),
                attempt);
    }

    private static NotifyService service() {
        var api = new NotifyApi();
        api.account = new Account();
        api.clock = InstantSource.fixed(NOON);
        var service = new NotifyService();
        service.api = api;
        service.account = new Account();
        return service;
    }

    /** An account with the stand-in. */
    private static class Account extends NotifyAccount {
        @Override
        String url() {
            return STAND_IN.baseUrl();
        }

        @Override
        boolean isOpen() {
            return true;
        }

        @Override
        NotifyKey key() {
            return new NotifyKey(SERVICE, SECRET);
        }

        @Override
        Optional<String> template(Channel channel) {
            return switch (channel) {
                case TEXT -> Optional.of("text-template");
                case LETTER -> Optional.of("letter-template");
                case EMAIL -> Optional.empty();
            };
        }
    }
}
