package org.openleap.webhook.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.changefeed.CloudEvent;

/** Writes messages, and takes the secrets of their endpoint out of the box. */
@ApplicationScoped
public class Packing {
    private static final String VERIFICATION = "org.openleap.webhook.verification.v1";

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    SecretBox box;

    @Inject
    InstantSource clock;

    Parcel pack(Delivery delivery, Endpoint endpoint) {
        return parcel(delivery.messageId(), endpoint, CloudEvent.of(delivery.change()));
    }

    /** Asks the endpoint to answer with the challenge. */
    Parcel challenge(Endpoint endpoint, String challenge) {
        var event = CloudEvent.of(
                "verification-" + challenge, VERIFICATION, clock.instant(), Map.of("challenge", challenge));
        return parcel("msg_" + challenge, endpoint, event);
    }

    private Parcel parcel(String id, Endpoint endpoint, CloudEvent event) {
        var secrets = endpoint.secretsAt(clock.instant()).stream()
                .map(kept -> box.open(kept, endpoint.organisation()))
                .toList();
        return new Parcel(id, endpoint.url(), secrets, write(event));
    }

    private String write(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
