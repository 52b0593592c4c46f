package org.openleap.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openleap.post.Channel;

/**
 * Text messages and letters through GOV.UK Notify, or a service that speaks like it. Both use templates kept there: the
 * template of a text has the placeholder {@code message}, that of a letter {@code heading} and {@code message}. Without a
 * key or a template that channel is closed.
 */
@ApplicationScoped
public class NotifyService {
    private static final int MOST_ADDRESS_LINES = 7;

    @Inject
    NotifyApi api;

    @Inject
    NotifyAccount account;

    public boolean carries(Channel channel) {
        return account.isOpen() && account.template(channel).isPresent();
    }

    /** Hands the mail over; returns what the service calls it. A mail whose acceptance got lost is not sent again. */
    String send(OutgoingMail mail) throws NotAccepted {
        if (mail.attempt() > 1) {
            var known = knownAs(mail.messageId());
            if (known.isPresent()) return known.get();
        }
        return api.post(path(mail.channel()), body(mail)).path("id").asText();
    }

    Delivery deliveryOf(String id) throws NotAccepted {
        return Delivery.of(api.get("/v2/notifications/" + id).path("status").asText());
    }

    private Optional<String> knownAs(String reference) throws NotAccepted {
        var query = URLEncoder.encode(reference, StandardCharsets.UTF_8);
        var found = api.get("/v2/notifications?reference=" + query).path("notifications");
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.path(0).path("id").asText());
    }

    private static String path(Channel channel) {
        return channel == Channel.TEXT ? "/v2/notifications/sms" : "/v2/notifications/letter";
    }

    private Map<String, Object> body(OutgoingMail mail) {
        var body = new LinkedHashMap<String, Object>();
        body.put("template_id", account.template(mail.channel()).orElseThrow());
        body.put("reference", mail.messageId());
        if (mail.channel() == Channel.TEXT) {
            body.put("phone_number", mail.address());
            body.put("personalisation", Map.of("message", mail.body()));
        } else {
            body.put("personalisation", letter(mail));
        }
        return body;
    }

    private static Map<String, String> letter(OutgoingMail mail) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("heading", mail.subject());
        fields.put("message", mail.body());
        var lines = addressLines(mail.address());
        for (int line = 0; line < lines.size(); line++) fields.put("address_line_" + (line + 1), lines.get(line));
        return fields;
    }

    /** Seven lines at most, the last one the postcode: what is too much is joined in the line before it. */
    static List<String> addressLines(String address) {
        var lines = address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() <= MOST_ADDRESS_LINES) return lines;
        var kept = new ArrayList<>(lines.subList(0, MOST_ADDRESS_LINES - 2));
        kept.add(String.join(", ", lines.subList(MOST_ADDRESS_LINES - 2, lines.size() - 1)));
        kept.add(lines.get(lines.size() - 1));
        return kept;
    }
}
