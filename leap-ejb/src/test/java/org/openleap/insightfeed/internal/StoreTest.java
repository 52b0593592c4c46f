package org.openleap.insightfeed.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreTest {
    private static final Payload PAYLOAD = new Payload("{\"reference\":\"FB-1\"}", "the-mark");

    @RegisterExtension
    static final WireMockExtension STORE = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @Test
    void aRecordGoesWithItsKeyAndTheReceiptComesBack() throws NotTaken {
        STORE.stubFor(post("/records").willReturn(okJson("{\"receipt\": {\"x\": 1}, \"storeId\": \"S-9\"}")));

        assertThat(new Store().send(PAYLOAD, destination("a-key"))).isEqualTo("S-9");

        STORE.verify(postRequestedFor(urlEqualTo("/records"))
                .withHeader("Authorization", equalTo("Bearer a-key"))
                .withHeader("Idempotency-Key", equalTo("the-mark"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson("{\"reference\": \"FB-1\"}")));
    }

    @Test
    void aStoreMayAskForNoKeyAndAnswerNothing() throws NotTaken {
        STORE.stubFor(post("/records").willReturn(aResponse().withStatus(204)));

        assertThat(new Store().send(PAYLOAD, destination(""))).isEmpty();

        STORE.verify(postRequestedFor(urlEqualTo("/records")).withHeader("Authorization", absent()));
    }

    @ParameterizedTest
    @CsvSource({"400, true", "422, true", "401, false", "404, false", "429, false", "500, false", "302, false"})
    void onlyARecordThatIsWrongItselfIsRefusedForGood(int status, boolean forGood) {
        STORE.stubFor(post("/records").willReturn(aResponse().withStatus(status).withHeader("Location", "/other")));

        assertThatThrownBy(() -> new Store().send(PAYLOAD, destination("a-key")))
                .isInstanceOfSatisfying(NotTaken.class, refused -> {
                    assertThat(refused.isForGood()).isEqualTo(forGood);
                    assertThat(refused).hasMessage("status " + status);
                });
    }

    @Test
    void aStoreThatDoesNotAnswerIsTriedAgain() {
        var nowhere = new Destination(URI.create("http://localhost:1/records"), "", Mapping.ofLeap(), "id");

        assertThatThrownBy(() -> new Store().send(PAYLOAD, nowhere))
                .isInstanceOfSatisfying(
                        NotTaken.class, away -> assertThat(away.isForGood()).isFalse());
    }

    @Test
    void aDestinationShowsNoSecret() {
        assertThat(new Destination(
                        URI.create("https://leap:pw@store.example.org/in?key=x"), "a-key", Mapping.ofLeap(), "id"))
                .asString()
                .isEqualTo("Destination[https://store.example.org/in]");
    }

    private static Destination destination(String key) {
        return new Destination(URI.create(STORE.baseUrl() + "/records"), key, Mapping.ofLeap(), "storeId");
    }
}
