package org.openleap.insightfeed.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The body that the store gets. @param mark tells it from any other; the same content has the same mark */
record Payload(String json, String mark) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Payload of(Content content, Mapping mapping) {
        try {
            var json = JSON.writeValueAsString(mapping.apply(content.kind(), content.fields()));
            var hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return new Payload(json, HexFormat.of().formatHex(hash));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is said never reaches a log line. */
    @Override
    public String toString() {
        return "Payload[" + mark + "]";
    }
}
