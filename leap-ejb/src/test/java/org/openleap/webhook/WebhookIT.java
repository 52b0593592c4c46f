package org.openleap.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.changefeed.ChangeType;
import org.openleap.feedback.Answer;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Actor;
import org.openleap.harness.InContainer;
import org.openleap.harness.ListPlans;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sharing.CarersPartner;
import org.openleap.sharing.CvsPartner;
import org.openleap.sharing.PartnerService;
import org.openleap.sharing.TellTrust;

/** What a server of a partner really gets, and what happens when it takes nothing. */
class WebhookIT extends InContainer {
    private static final PageRequest FIRST = PageRequest.first(200);

    @Inject
    Rows rows;

    @Inject
    ListPlans plans;

    @EJB
    WebhookService service;

    @EJB
    WebhookDeliveries deliveries;

    @EJB
    EndpointVerification verification;

    @EJB
    PartnerService partners;

    @EJB
    CvsLead lead;

    @EJB
    CvsPartner cvs;

    @EJB
    CarersPartner carers;

    private PartnersServer server;
    private NewSecret secret;

    @BeforeEach
    void anEndpoint() throws IOException {
        server = new PartnersServer();
        secret = lead.asks(() -> service.add(new AddEndpoint(server.url(), EnumSet.allOf(ChangeType.class))));
    }

    @AfterEach
    void close() {
        lead.does(() -> service.remove(secret.endpoint()));
        server.close();
    }

    @Test
    void aChangeArrivesSignedOnceTheEndpointHasAnsweredTheChallenge() throws GeneralSecurityException {
        server.answers(404);
        assertThatThrownBy(() -> lead.does(() -> verification.verify(secret.endpoint())))
                .hasFieldOrPropertyWithValue("code", WebhookProblem.NOT_VERIFIED);
        verified();

        var item = told(cvs);
        var foreign = told(carers);
        Patience.until(() -> !server.about(item.value()).isEmpty());

        var message = server.about(item.value()).get(0);
        assertThat(message.body()).contains("\"type\":\"org.openleap.shared-item.added.v1\"", "/shared-items/" + item);
        assertThat(message.signature()).isEqualTo("v1," + hmac(secret.secret(), message));
        Patience.until(() -> line(item).status() == DeliveryStatus.DELIVERED);
        assertThat(server.about(foreign.value())).isEmpty();
        assertThat(rows.texts("select secret from webhook_endpoint where id = ?", Long.toString(secret.endpoint())))
                .allMatch(kept -> !kept.contains(secret.secret().substring(6)));
    }

    @Test
    void forADayBothSecretsSign() throws GeneralSecurityException {
        verified();
        var next = lead.asks(() -> service.rotate(secret.endpoint()));

        var item = told(cvs);
        Patience.until(() -> !server.about(item.value()).isEmpty());

        var message = server.about(item.value()).get(0);
        assertThat(message.signature())
                .isEqualTo("v1," + hmac(next.secret(), message) + " v1," + hmac(secret.secret(), message));
    }

    @Test
    void whatNobodyTakesIsDeadAfterTheLastAttemptAndSentAgainWhenThePartnerWantsIt() {
        verified();
        server.answers(500);
        var item = told(cvs);
        Patience.until(() -> planned(item) && line(item).result() == DeliveryResult.REFUSED);
        assertThat(line(item).status()).isEqualTo(DeliveryStatus.WAITING);

        change(item, "attempts = 9, due_at = utc_timestamp(6)");
        Patience.until(() -> line(item).status() == DeliveryStatus.DEAD);
        server.answers(200);
        var before = server.about(item.value()).size();
        lead.does(() -> deliveries.repeat(line(item).id()));
        Patience.until(() -> line(item).status() == DeliveryStatus.DELIVERED);

        assertThat(server.about(item.value()))
                .hasSize(before + 1)
                .allMatch(each ->
                        each.id().equals(server.about(item.value()).get(0).id()));
        assertThat(rows.count(
                        "select count(*) from audit_event where action = 'webhook.repeated' and subject = ?",
                        "hook-" + secret.endpoint()))
                .isEqualTo(1);
    }

    @Test
    void whatThePartnerMayNotReadAnyMoreIsNotSent() {
        verified();
        server.answers(500);
        var item = told(cvs);
        Patience.until(() -> planned(item) && line(item).result() == DeliveryResult.REFUSED);
        var foreign = told(carers);
        server.answers(200);
        change(item, "subject = '" + foreign.value() + "', due_at = utc_timestamp(6)");

        Patience.until(() -> line(foreign).status() == DeliveryStatus.DROPPED);

        assertThat(server.about(foreign.value())).isEmpty();
    }

    @Test
    void anEndpointThatFailsForDaysIsPausedAndGoesOnWhereItStopped() {
        verified();
        server.answers(500);
        var item = told(cvs);
        Patience.until(() -> planned(item) && line(item).result() == DeliveryResult.REFUSED);
        rows.arrange("update leap.webhook_endpoint set failing_since = utc_timestamp(6) - interval 4 day where id = "
                + secret.endpoint());
        change(item, "due_at = utc_timestamp(6)");

        Patience.until(() -> status() == EndpointStatus.PAUSED);
        server.answers(200);
        var later = told(cvs);
        lead.does(() -> service.resume(secret.endpoint()));
        change(item, "due_at = utc_timestamp(6)");

        Patience.until(() -> !server.about(later.value()).isEmpty());
        Patience.until(() -> line(item).status() == DeliveryStatus.DELIVERED);
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        for (Actor other : new Actor[] {cvs, carers}) {
            assertThatThrownBy(() -> other.asks(() -> deliveries.find(secret.endpoint())))
                    .isInstanceOfAny(NotFoundException.class, jakarta.ejb.EJBAccessException.class);
            assertThatThrownBy(() -> other.does(() -> service.pause(secret.endpoint())))
                    .isInstanceOfAny(NotFoundException.class, jakarta.ejb.EJBAccessException.class);
        }
        assertThatThrownBy(() -> lead.asks(() ->
                        service.add(new AddEndpoint("ftp://hooks.example.org/", EnumSet.of(ChangeType.RELAY_OWED)))))
                .hasFieldOrPropertyWithValue("code", WebhookProblem.NOT_AN_ADDRESS);
    }

    @Test
    void whatReachedItIsReadInTheOrderOfAnIndex() {
        plans.assertUnsorted(lead, () -> deliveries.page(secret.endpoint(), "", FIRST));
        plans.assertUnsorted(lead, () -> deliveries.page(secret.endpoint(), "DEAD", FIRST));
    }

    private void verified() {
        server.answers(200);
        lead.does(() -> verification.verify(secret.endpoint()));
        assertThat(status()).isEqualTo(EndpointStatus.ACTIVE);
    }

    private EndpointStatus status() {
        return lead.asks(() -> deliveries.find(secret.endpoint())).status();
    }

    private FeedbackReference told(Actor partner) {
        return partner.asks(() -> partners.tell(new TellTrust(
                UUID.randomUUID(),
                Submissions.WORDS,
                "",
                ServiceLead.SERVICE,
                "Café",
                7,
                "2026-09",
                Answer.NO,
                true,
                false,
                "")));
    }

    private boolean planned(FeedbackReference item) {
        return lead.asks(() -> deliveries.page(secret.endpoint(), "", FIRST)).rows().stream()
                .anyMatch(line -> line.subject().equals(item.value()));
    }

    private DeliveryLine line(FeedbackReference item) {
        return lead.asks(() -> deliveries.page(secret.endpoint(), "", FIRST)).rows().stream()
                .filter(line -> line.subject().equals(item.value()))
                .findFirst()
                .orElseThrow();
    }

    private void change(FeedbackReference item, String what) {
        rows.arrange("update leap.webhook_delivery set " + what + " where endpoint = " + secret.endpoint()
                + " and subject = '" + item.value() + "'");
    }

    private static String hmac(String secret, PartnersServer.Got message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        var signed = message.id() + "." + message.timestamp() + "." + message.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
