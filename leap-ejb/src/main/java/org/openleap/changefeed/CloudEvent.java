package org.openleap.changefeed;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openleap.shared.LeapSetting;

/**
 * A change in the form of CloudEvents 1.0 (JSON, structured mode), as the feed and the webhooks send it.
 *
 * @param subject reference or number of the record; empty for what is about none
 * @param time UTC, as RFC 3339 writes it
 * @param data {@code reference} and {@code link} of the record, and never what stands in it
 */
public record CloudEvent(
        String specversion,
        String id,
        URI source,
        String type,
        String subject,
        String time,
        String datacontenttype,
        Map<String, String> data) {
    /** Type of one of them. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final String VERSION = "1.0";
    private static final String JSON = "application/json";
    private static final String FEED = "changes";

    public static CloudEvent of(Change change) {
        var data = new LinkedHashMap<String, String>();
        data.put("reference", change.subject());
        data.put("link", address(change.type().path(change.subject())).toString());
        var id = Long.toString(change.id());
        return new CloudEvent(
                VERSION,
                id,
                address(FEED),
                change.type().value(),
                change.subject(),
                change.at().toString(),
                JSON,
                data);
    }

    /** An event about the connection itself, whose subject is the feed. */
    public static CloudEvent of(String id, String type, Instant at, Map<String, String> data) {
        return new CloudEvent(VERSION, id, address(FEED), type, FEED, at.toString(), JSON, data);
    }

    private static URI address(String path) {
        return URI.create(LeapSetting.LEAP_PUBLIC_URL.require() + "/api/v1/" + path);
    }
}
